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
        Words read = status(clean, level, facts);
        AddressWords.read(read.words(), facts);
        ShownBody.read(read.words(), facts);
        TransportWords.read(read.words(), facts);
        return read.level();
    }

    /** Takes the status, and of the rest what stands in the same form; words on the address are left. */
    static Words status(String clean, LogLevel level, LogFacts facts) {
        Words words = form(clean, level, facts);
        StatusWords.read(words.words(), facts);
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
