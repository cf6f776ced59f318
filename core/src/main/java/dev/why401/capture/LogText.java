package dev.why401.capture;

/** Reads the text of an entry with all that is known of clients. */
final class LogText {
    private LogText() {}

    /**
     * What is to be read for the words of a client.
     *
     * @param words the text; of an entry in JSON, the texts in it
     */
    record Words(String words, LogLevel level) {}

    static LogLevel read(String clean, LogLevel level, LogFacts facts) {
        Words read = call(clean, level, facts);
        ShownBody.read(read.words(), facts);
        TransportWords.read(read.words(), facts);
        return read.level();
    }

    /** Takes what the text shows of the call and of the head of its answer; the body and what the client threw are left. */
    static Words call(String clean, LogLevel level, LogFacts facts) {
        Words words = form(clean, level, facts);
        StatusWords.read(words.words(), facts);
        AddressWords.read(words.words(), facts);
        return words;
    }

    private static Words form(String clean, LogLevel level, LogFacts facts) {
        JsonLogLine json = JsonLogLine.read(clean, facts);
        if (json != null) {
            return new Words(json.words(), json.level());
        }
        if (ObjectDump.isIn(clean)) {
            ObjectDump.read(clean, facts);
        } else {
            ShownHeaders.read(clean, facts);
        }
        boolean access = AccessLogLine.read(clean, facts);
        return new Words(clean, access ? LogLevel.QUIET : level);
    }
}
