package dev.why401.capture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that a server wrote of a request it answered: Apache, nginx, Tomcat, Jira, Squid. */
final class AccessLogLine {
    private static final Pattern COMBINED = Pattern.compile(
            "\\[\\d\\d/[A-Z][a-z]{2}/\\d{4}[:T ][^\\]\\n]{5,30}\\] \"(?:([A-Z]{1,20}) (\\S{1,4000}?)(?: HTTP/[\\d.]{1,3})?)\" ([1-5]\\d\\d) (?:\\d{1,15}|-)(?: \\S{1,20})?"
                    + "(?: \"([^\"\\n]{0,2000})\")?(?: \"([^\"\\n]{0,1000})\")?");

    private static final Pattern URL_FIRST = Pattern.compile(
            "^\"(https?://[^\"\\s]{1,4000})\" ([1-5]\\d\\d) \\d{1,15} \"([^\"\\n]{0,2000})\" \"([^\"\\n]{0,1000})\"");

    private static final Pattern SQUID =
            Pattern.compile("\\b(?:TCP|UDP|NONE|TAG)_[A-Z_]{3,40}/([1-5]\\d\\d) \\d{1,15} ([A-Z]{3,20}) (\\S{1,4000})");

    private AccessLogLine() {}

    /** Takes what the line shows; returns whether it is one. */
    static boolean read(String text, LogFacts facts) {
        Matcher combined = COMBINED.matcher(text);
        if (combined.find()) {
            facts.method(combined.group(1));
            facts.url(combined.group(2));
            facts.status(combined.group(3));
            agent(combined.group(5) == null ? combined.group(4) : combined.group(5), facts);
            return true;
        }
        Matcher urlFirst = URL_FIRST.matcher(text);
        if (urlFirst.find()) {
            facts.url(urlFirst.group(1));
            facts.status(urlFirst.group(2));
            agent(urlFirst.group(4), facts);
            return true;
        }
        Matcher squid = SQUID.matcher(text);
        if (squid.find()) {
            facts.status(squid.group(1));
            facts.method(squid.group(2));
            facts.url(squid.group(3));
            return true;
        }
        return false;
    }

    private static void agent(String value, LogFacts facts) {
        if (value != null && !value.equals("-") && !value.startsWith("http") && value.indexOf('/') > 0) {
            facts.sent("User-Agent", value);
        }
    }
}
