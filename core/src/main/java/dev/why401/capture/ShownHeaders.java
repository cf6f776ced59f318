package dev.why401.capture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the headers that clients print, in dumps of objects, as lines, and as name and value in a sentence. */
final class ShownHeaders {
    private static final int MOST = 400;

    private static final String NAME = "[A-Za-z][A-Za-z0-9-]{1,60}";

    /** 'name': 'value', "name"=>"value", 'name': [ 'value' ], Name:[value] of Go's map. */
    private static final Pattern QUOTED = Pattern.compile(
            "([\"'])(" + NAME
                    + ")\\1 ?(?::|=>) ?(?:\\[\\]string\\{|\\[)? ?(?:\"([^\"\\\\\\n]{0,2000}+(?:\\\\.[^\"\\\\\\n]{0,2000}+){0,100}+)\"|'([^'\\\\\\n]{0,2000}+(?:\\\\.[^'\\\\\\n]{0,2000}+){0,100}+)')");

    private static final Pattern BARE_KEY = Pattern.compile(
            "(?m)^ {1,24}(" + NAME
                    + "): (?:\"([^\"\\\\\\n]{0,2000}+(?:\\\\.[^\"\\\\\\n]{0,2000}+){0,100}+)\"|'([^'\\\\\\n]{0,2000}+(?:\\\\.[^'\\\\\\n]{0,2000}+){0,100}+)'),?$");

    private static final Pattern LINE =
            Pattern.compile("(?m)^[ >]{0,8}(?:response: |request: )?(" + NAME + "): (\\S[^\\n]{0,2000})$");

    private static final Pattern GO_MAP = Pattern.compile("[\\[ ](" + NAME + "):\\[([^\\]\\n]{0,2000})\\]");

    private static final Pattern CONNECTOR =
            Pattern.compile("ResponseHeader_(" + NAME + "): ?([^\\n]{0,2000}?)(?=, ResponseHeader_|\\n|$)");

    /** Names that no sentence holds by chance. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(x-seraph-loginreason|x-authentication-denied-reason|www-authenticate|proxy-authenticate|x-ausername|cf-ray|cf-mitigated)[\"']?\\s?[:=]\\s?[\"']?([^\\n\"',}\\]]{1,500}(?:\"[^\"\\n]{0,200}\")?)");

    /** aiohttp, which wanted JSON. */
    private static final Pattern MIMETYPE = Pattern.compile("unexpected mimetype: ([\\w.+-]{1,60}/[\\w.+;= -]{1,60})");

    private static final Set<String> OF_REQUESTS = Set.of(
            "accept",
            "user-agent",
            "host",
            "authorization",
            "proxy-authorization",
            "cookie",
            "accept-encoding",
            "accept-language",
            "origin",
            "referer",
            "x-atlassian-token",
            "x-requested-with",
            "expect");

    private static final Set<String> OF_ANSWERS = Set.of(
            "server",
            "date",
            "via",
            "location",
            "vary",
            "set-cookie",
            "www-authenticate",
            "proxy-authenticate",
            "retry-after",
            "content-type",
            "content-length",
            "transfer-encoding",
            "connection",
            "cache-control",
            "expires",
            "pragma",
            "strict-transport-security",
            "content-security-policy",
            "referrer-policy",
            "allow",
            "age",
            "akamai-grn",
            "atl-traceid",
            "atl-request-id",
            "micros-issuer",
            "timing-allow-origin",
            "report-to",
            "nel",
            "server-timing",
            "etag",
            "last-modified",
            "content-encoding",
            "content-language",
            "proxy-connection",
            "keep-alive",
            "p3p",
            "eagleid");

    private ShownHeaders() {}

    /** Takes the headers; those that both sides send only from a text that shows an answer alone. */
    static void read(String text, LogFacts facts) {
        Matcher connector = CONNECTOR.matcher(text);
        for (int i = 0; i < MOST && connector.find(); i++) {
            facts.answered(connector.group(1), connector.group(2).strip());
        }
        find(QUOTED, 2, text, facts);
        find(BARE_KEY, 1, text, facts);
        find(LINE, 1, text, facts);
        if (text.contains("Header:map[")) {
            find(GO_MAP, 1, text.substring(text.indexOf("Header:map[")), facts);
        }
        Matcher telling = TELLING.matcher(text);
        for (int i = 0; i < 20 && telling.find(); i++) {
            facts.mentioned(telling.group(1), telling.group(2).strip());
        }
        Matcher type = MIMETYPE.matcher(text);
        if (type.find()) {
            facts.mentioned("Content-Type", type.group(1));
        }
    }

    private static void find(Pattern pattern, int name, String text, LogFacts facts) {
        Matcher field = pattern.matcher(text);
        for (int i = 0; i < MOST && field.find(); i++) {
            String value = field.group(name + 1) != null || field.groupCount() == name + 1
                    ? field.group(name + 1)
                    : field.group(field.groupCount());
            take(field.group(name), unescaped(value), facts);
        }
    }

    static void take(String name, String value, LogFacts facts) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (OF_REQUESTS.contains(lower)) {
            facts.sent(name, value);
        } else if (OF_ANSWERS.contains(lower) || lower.startsWith("x-") || lower.startsWith("cf-")) {
            facts.answered(name, value);
        }
    }

    private static String unescaped(String value) {
        return value.replace("\\\"", "\"").replace("\\'", "'");
    }
}
