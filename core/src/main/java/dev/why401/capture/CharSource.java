package dev.why401.capture;

import java.io.IOException;
import java.io.Reader;
import okio.Buffer;
import okio.Source;
import okio.Timeout;

/** Gives characters as bytes of UTF-8. Not thread-safe. */
final class CharSource implements Source {
    private static final int AT_ONCE = 8 * 1024;

    private final Reader in;
    private final char[] characters = new char[AT_ONCE + 1];
    private int carried;

    CharSource(Reader in) {
        this.in = in;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
        int read = in.read(characters, carried, AT_ONCE);
        if (read <= 0) {
            return -1;
        }
        int length = carried + read;
        // Both halves of a surrogate pair make one character of UTF-8.
        boolean half = Character.isHighSurrogate(characters[length - 1]) && read > 0 && length > 1;
        int whole = half ? length - 1 : length;
        long before = sink.size();
        sink.writeUtf8(new String(characters, 0, whole));
        characters[0] = characters[length - 1];
        carried = half ? 1 : 0;
        return sink.size() - before;
    }

    @Override
    public Timeout timeout() {
        return Timeout.NONE;
    }

    /** The reader is not ours to close. */
    @Override
    public void close() {}
}
