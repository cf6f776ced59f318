package dev.why401.capture;

/** Reads the text of an entry with all that is known of clients. */
final class LogText {
    private LogText() {}

    static LogLevel read(String clean, LogLevel level, LogFacts facts) {
        JsonLogLine json = JsonLogLine.read(clean, facts);
        if (json != null) {
            words(json.words(), facts);
            return json.level();
        }
        if (ObjectDump.isIn(clean)) {
            ObjectDump.read(clean, facts);
        } else {
            ShownHeaders.read(clean, facts);
        }
        boolean access = AccessLogLine.read(clean, facts);
        words(clean, facts);
        return access ? LogLevel.QUIET : level;
    }

    private static void words(String text, LogFacts facts) {
        StatusWords.read(text, facts);
        AddressWords.read(text, facts);
        ShownBody.read(text, facts);
        TransportWords.read(text, facts);
    }
}
