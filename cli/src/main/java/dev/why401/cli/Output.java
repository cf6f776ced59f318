package dev.why401.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** Standard output behind a buffer. Knows the end of the reader, as of {@code head}, from a broken disk. */
final class Output {
    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;
    private final Charset charset;

    Output(OutputStream out, Charset charset) {
        this.out = new BufferedOutputStream(out, BUFFER);
        this.charset = charset;
    }

    void text(CharSequence text) {
        byte[] bytes = text.toString().getBytes(charset);
        bytes(bytes, bytes.length);
    }

    void bytes(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    void flush() {
        try {
            out.flush();
        } catch (IOException broken) {
            throw new Broken(broken);
        }
    }

    /** Says that nothing can be written any more. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Broken(IOException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }

        /** Returns whether it is only that nobody reads any more. */
        boolean isEndOfReader() {
            String words = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
            return words.contains("pipe") || words.contains("closed");
        }
    }
}
