package dev.why401.cli;

import dev.why401.capture.CapturedExchange;
import dev.why401.capture.EvidenceReader;
import dev.why401.capture.InputKind;
import dev.why401.capture.UnreadableEvidenceException;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the inputs one after the other, and has each call diagnosed and written before the next one is read. */
final class Explaining {
    /** Who reads the wrong file has a million broken lines. */
    private static final int MOST_COMPLAINTS = 20;

    private final Console console;
    private final Diagnostician diagnostician;
    private final Optional<InputKind> kind;
    private final @Nullable Product product;
    private final Output out;
    private final EntryWriter writer;
    private final Progress progress;
    private long broken;
    private boolean anyNotUnderstood;

    Explaining(
            Console console,
            Diagnostician diagnostician,
            Optional<InputKind> kind,
            @Nullable Product product,
            Output out,
            EntryWriter writer) {
        this.console = console;
        this.diagnostician = diagnostician;
        this.kind = kind;
        this.product = product;
        this.out = out;
        this.writer = writer;
        this.progress =
                new Progress(console.err(), console.errIsTerminal() && !console.outIsTerminal(), System::nanoTime);
    }

    /** Explains what is in the files, and returns the exit code. */
    int run(List<String> files) {
        try {
            files.forEach(this::explain);
            if (!anyNotUnderstood || files.size() > 1) {
                writer.end();
            }
            out.flush();
        } catch (Output.Broken unwritable) {
            return unwritable(unwritable);
        } finally {
            progress.erase();
        }
        if (broken > MOST_COMPLAINTS) {
            console.err().println("why401: " + broken + " parts of the input were broken in all.");
        }
        if (anyNotUnderstood) {
            return ExitCode.NOT_UNDERSTOOD;
        }
        return broken > 0 ? ExitCode.WITH_FINDINGS : ExitCode.DONE;
    }

    private void explain(String file) {
        boolean standardInput = file.equals(Inputs.STANDARD_INPUT);
        String name = standardInput ? "" : Inputs.shown(file);
        String where = name.isEmpty() ? "standard input" : name;
        Source source = new Source(name, where);
        try (InputStream stream = standardInput ? console.in() : Inputs.open(file);
                Reader text = Inputs.text(stream, out::flush)) {
            EvidenceReader.read(text, kind, source);
            if (source.isSilent()) {
                complain(where + ": Nothing in it shows a refused call.");
            }
        } catch (CommandFailure | UnreadableEvidenceException notUnderstood) {
            anyNotUnderstood = true;
            boolean named = notUnderstood instanceof CommandFailure || name.isEmpty();
            complain((named ? "" : where + ": ") + notUnderstood.getMessage());
        } catch (IOException unreadable) {
            anyNotUnderstood = true;
            complain("Reading " + where + " failed before its end.");
        }
    }

    private int unwritable(Output.Broken unwritable) {
        if (unwritable.isEndOfReader()) {
            return ExitCode.DONE;
        }
        complain("The output could not be written: " + Inputs.shown(String.valueOf(unwritable.getMessage())));
        return ExitCode.NOT_UNDERSTOOD;
    }

    private void complain(String sentence) {
        progress.erase();
        console.err().println("why401: " + sentence);
    }

    /** Takes what is read from one of the inputs. */
    private final class Source implements EvidenceReader.RepeatingSink {
        private final String name;
        private final String where;
        private long number;
        private long problems;

        Source(String name, String where) {
            this.name = name;
            this.where = where;
        }

        /** Silence reads like a program that did not understand. */
        boolean isSilent() {
            return number == 0 && problems == 0;
        }

        @Override
        public void exchange(CapturedExchange captured) {
            number++;
            Exchange exchange = captured.exchange();
            Exchange known =
                    product == null || exchange.product().isPresent() ? exchange : exchange.withProduct(product);
            writer.write(new Entry(name, number, captured, diagnostician.diagnose(known)));
            progress.tick();
        }

        @Override
        public boolean wantsHidden() {
            return writer.saysWhatWasHidden();
        }

        @Override
        public @Nullable Object repeatable() {
            return writer.repeatable();
        }

        @Override
        public boolean again(Fact<String> id, boolean isIdNumber, Object repeatable) {
            if (!writer.writeAgain(id, isIdNumber, repeatable)) {
                return false;
            }
            number++;
            progress.tick();
            return true;
        }

        @Override
        public void problem(long lineNumber, String sentence) {
            broken++;
            problems++;
            if (broken <= MOST_COMPLAINTS) {
                complain(where + (lineNumber > 0 ? ", line " + lineNumber : "") + ": " + sentence);
            } else if (broken == MOST_COMPLAINTS + 1) {
                complain("There are more; they are counted and no longer shown.");
            }
        }
    }
}
