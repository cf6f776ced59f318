package dev.why401.cli;

import dev.why401.explain.HtmlPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Writes explanations as one HTML page. */
final class HtmlEntries extends NamingWriter {
    private final Appendable out;
    private @Nullable HtmlPage page;

    HtmlEntries(Output out, boolean several) {
        super(several);
        this.out = new TextOf(out);
    }

    @Override
    void put(Entry entry, boolean several) {
        try {
            String name = several ? entry.name() : "";
            HtmlPage begun =
                    page(several ? "Why401: refused calls" : entry.explain().summary());
            if (!entry.isFailure()) {
                begun.note(name, entry.quietly());
                return;
            }
            begun.entry(name, entry.explain());
            for (String hidden : entry.hidden()) {
                begun.note("", "Hidden before reading: " + hidden + ".");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    void close(boolean several) {
        try {
            page("Why401").end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private HtmlPage page(String title) throws IOException {
        HtmlPage begun = page == null ? HtmlPage.begin(out, title) : page;
        page = begun;
        return begun;
    }

    /** The output as something to append to; it throws {@link Output.Broken} and no IOException. */
    private record TextOf(Output out) implements Appendable {
        @Override
        public Appendable append(CharSequence text) {
            out.text(text);
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int from, int to) {
            return append(text.subSequence(from, to));
        }

        @Override
        public Appendable append(char c) {
            return append(String.valueOf(c));
        }
    }
}
