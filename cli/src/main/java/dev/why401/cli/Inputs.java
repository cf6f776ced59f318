package dev.why401.cli;

import dev.why401.evidence.Scrubber;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Opens what people name as input. */
final class Inputs {
    static final String STANDARD_INPUT = "-";

    private static final int LONGEST_NAME = 300;

    private Inputs() {}

    /** Returns the file's name for people; a token that was pasted in its place is hidden. */
    static String shown(String file) {
        return Scrubber.patternsOnly().line(file, LONGEST_NAME);
    }

    /** Opens a file; fails with one sentence that says what is wrong with it. */
    static InputStream open(String file) {
        String name = shown(file);
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException notEvenAName) {
            throw new CommandFailure("This is no name of a file: " + name);
        }
        if (!Files.exists(path)) {
            throw new CommandFailure("There is no file " + name + ".");
        }
        if (Files.isDirectory(path)) {
            throw new CommandFailure(name + " is a directory; name the files in it.");
        }
        try {
            return new FileInputStream(path.toFile());
        } catch (IOException unreadable) {
            throw new CommandFailure("The file " + name + " cannot be read; check its permissions.");
        }
    }

    /**
     * Returns the text of a stream: UTF-16 if a byte order mark says so, as PowerShell writes it, else UTF-8. What was found
     * out so far is handed on before the stream is waited for, so that a log can be followed.
     */
    static Reader text(InputStream stream, Runnable beforeWaiting) throws IOException {
        PushbackInputStream marked = new PushbackInputStream(new Waiting(stream, beforeWaiting), 3);
        byte[] start = new byte[3];
        int length = marked.readNBytes(start, 0, start.length);
        int first = length > 0 ? start[0] & 0xff : -1;
        int second = length > 1 ? start[1] & 0xff : -1;
        int third = length > 2 ? start[2] & 0xff : -1;
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (first == 0xff && second == 0xfe) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (first == 0xfe && second == 0xff) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (first == 0xef && second == 0xbb && third == 0xbf) {
            mark = 3;
        }
        marked.unread(start, mark, length - mark);
        return new InputStreamReader(marked, charset);
    }

    /** Says when the next read may take its time. */
    private static final class Waiting extends FilterInputStream {
        private final Runnable beforeWaiting;

        Waiting(InputStream in, Runnable beforeWaiting) {
            super(in);
            this.beforeWaiting = beforeWaiting;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (in.available() == 0) {
                beforeWaiting.run();
            }
            return in.read(bytes, from, length);
        }
    }
}
