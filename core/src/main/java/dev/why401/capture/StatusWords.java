package dev.why401.capture;

import static dev.why401.capture.LogForm.METHOD;
import static dev.why401.capture.LogForm.STATUS;
import static dev.why401.capture.LogForm.URL;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the status of an answer where the wording leaves no doubt that a number is one: "took 401 ms", "PROJ-403" and "401
 * items" are none. The wordings of clients that also name the address come first.
 */
final class StatusWords {
    private static final String REASON =
            "(?:Unauthori[sz]ed|Unauthenticated|Forbidden|Authorization Required|Access Denied|Proxy Authentication Required"
                    + "|Proxy Authentication required|Not Found|Bad Request|Method Not Allowed|Not Acceptable|Conflict|Gone|Too Many Requests"
                    + "|Moved Permanently|Moved Temporarily|Found|See Other|Temporary Redirect|Permanent Redirect|Payment Required"
                    + "|Internal Server Error|INTERNAL_SERVER_ERROR|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out"
                    + "|UNAUTHORIZED|FORBIDDEN|NOT_FOUND|BAD_REQUEST|Client Error|Server Error|OK)";

    /** What has no marker is tried at each character: a look at the first one is cheaper than any other of its parts. */
    private static final List<LogForm> FORMS = List.of(
            // Java: Feign, Spring (RestTemplate, RestClient, WebClient), HttpURLConnection, java.net.http, OkHttp,
            // Ktor, Jersey 1
            LogForm.of(
                    "] during [",
                    "\\[" + STATUS
                            + "[^\\]\\n]{0,80}\\] during \\[(?<method>[A-Z]{1,20})\\] to \\[(?<url>\\S{1,4000}?)\\](?=[ :\\n]|$)"
                            + "(?: \\[[^\\]\\n]{0,300}\\])?(?:: (?<open>\\[))?"),
            LogForm.of(
                    "request for \"",
                    STATUS + "(?: [^:\\n\"]{0,60})? on " + METHOD + " request for \"" + "(?<url>[^\"\\s]+)\""
                            + "(?:: (?<open>\"))?"),
            LogForm.of(" from ", STATUS + " [^:\\n]{0,60}? from " + METHOD + " " + URL),
            LogForm.of("for URL: ", "HTTP response code: " + STATUS + " for URL: (?<url>\\S{1,4000})"),
            LogForm.of("(", "\\(" + METHOD + " " + URL + "\\) " + STATUS),
            LogForm.of(
                    "Response{protocol=",
                    "Response\\{protocol=[^,}\\n]{1,40}, code=" + STATUS
                            + ", message=[^\\n]{0,200}?, url=(?<url>[^}\\s]+)\\}"),
            LogForm.of(
                    "invalid: ",
                    "request\\(" + METHOD + " (?<url>[^\\s)]+)\\) invalid: " + STATUS
                            + "[^\\n]{0,80}?\\. Text: (?<open>\")"),
            LogForm.of(
                    "returned a response status of", METHOD + " " + URL + " returned a response status of " + STATUS),
            LogForm.of("Exception$", "Exception\\$\\w{1,60}: " + STATUS + "[^:\\n\"]{0,60}: (?<open>\")"),
            LogForm.of("Exception$", "Exception\\$\\w{1,60}: " + STATUS + "[^:\\n\"]{0,60}: (?<open>\\[)"),
            LogForm.of("statusCode=Optional", "statusCode=Optional(?:\\.of\\(|\\[)" + STATUS),
            // Python: requests, jira, httpx, aiohttp, urllib3
            LogForm.of(
                    "for url",
                    STATUS + " (?:Client|Server) Error: ?[^\\n]{0,300}?for url: (?<url>[^\\s\"'<>]{1,4000})"),
            LogForm.of("JiraError HTTP", "JiraError HTTP " + STATUS + " url: (?<url>\\S{1,4000})"),
            LogForm.of("for url '", "'" + STATUS + " ?[^'\\n]{0,60}' for url '(?<url>[^'\\s]+)'"),
            LogForm.of(
                    "HTTP Request: ",
                    "HTTP Request: (?<method>[A-Z]{1,20}) (?<url>\\S{1,4000}) \"HTTP/[\\d.]{1,3} " + STATUS),
            LogForm.of(
                    ", message=",
                    STATUS + ", message=[^\\n]{0,400}?, url=(?:URL\\()?['\"]?(?<url>https?://[^'\"\\s)]+)"),
            LogForm.of(" HTTP/", "(?<!\\S)\"(?<method>[A-Z]{1,20}) (?<url>\\S{1,4000}) HTTP/[\\d.]{1,3}\" " + STATUS),
            // Node and PHP: axios, got, Guzzle
            LogForm.of(
                    "with status code ",
                    "with status code " + STATUS + " \\([^)\\n]{0,60}\\): (?<method>[A-Z]{1,20}) (?<url>\\S{1,4000})"),
            LogForm.of(
                    "resulted in a `",
                    "`(?<method>[A-Z]{1,20}) (?<url>[^`\\s]+)` resulted in a `" + STATUS + "[^`\\n]{0,80}` response"
                            + "(?::(?<open>\\n))?"),
            // git, Jira Align's connector, a proxy of authentication
            LogForm.of(
                    "unable to access '",
                    "unable to access '(?<url>[^'\\s]+)': The requested URL returned error: " + STATUS),
            LogForm.of(
                    "ResponseStatusCode:",
                    "RequestResource: ?(?<url>[^\\s,]{1,4000}), RequestMethod: ?(?<method>[A-Z]{1,20}),[\\s\\S]{0,4000}?\\bResponseStatusCode: ?"
                            + STATUS),
            LogForm.of("ResponseStatusCode:", "\\bResponseStatusCode: ?" + STATUS),
            LogForm.of("(method ", URL + " \\(method (?<method>[A-Z]{1,20})\\)[^\\n]{0,200}status code " + STATUS),
            // .NET: the handlers of HttpClient
            LogForm.of(
                    "Received HTTP response",
                    "(?s:Sending HTTP request \"?(?<method>[A-Z]{3,10})\"? \"?(?<url>https?://[^\\s\"]{1,4000}).{0,400}?)?"
                            + "Received HTTP response(?: headers)? after [\\d.,]{1,20}ms - \"?" + STATUS),
            // numbers that a status line, a reason phrase or the word "status" declares
            LogForm.of("HTTP/", "\\bHTTP/\\d(?:\\.\\d)?[\"']? {1,3}" + STATUS),
            LogForm.of(
                    "",
                    "(?=[1-5])(?<![\\w.,-])" + STATUS + "[)'\"\\]]?(?::| -| –|,)? [(\"']?" + REASON
                            + "\\b(?! (?:items|rows|issues)\\b)"),
            LogForm.of("(", REASON + "[\"']? ?\\(" + STATUS + "\\)"),
            // .NET, in whatever language it speaks
            LogForm.of(": (", ": \\(" + STATUS + "\\) ?(?=\\p{L}{2})"),
            LogForm.of(
                    "",
                    "(?=[sS])(?<!exit )(?<!Exit )(?i:status|statuscode)(?i:[ _-]?code)?[\"']?(?: is| was| of)? ?(?:=>|[:=(])? ?[\"'(\\[]?"
                            + STATUS + "(?! ?(?:ms|s|items|rows|bytes)\\b)"),
            LogForm.of(
                    "",
                    "(?=[hH])\\b(?i:http)(?:[ _-]?(?i:error|status|code|response)){0,2}:? \\(?" + STATUS
                            + "(?! ?(?:ms|s|items|rows|bytes)\\b)"),
            LogForm.of("net::ERR_", "net::ERR_[A-Z_]{3,60} " + STATUS),
            LogForm.of("returned error: ", "The requested URL returned error: " + STATUS),
            LogForm.of("after CONNECT", "HTTP code " + STATUS + " from proxy"),
            LogForm.of("CONNECT tunnel failed", "response " + STATUS),
            LogForm.of("for connect: ", "response code for connect: " + STATUS),
            LogForm.of("ERROR ", "\\bERROR " + STATUS + ": "),
            LogForm.of("response code", "(?i:response code)(?: is| was)?:? \\(?" + STATUS),
            LogForm.of(
                    "esponse ", "\\b[Rr]esponse:? (?:code )?" + STATUS + "(?=$|[ \\n]*[:;,.)\\]'\"\\n]| [A-Z_]{5,})"),
            LogForm.of(
                    "",
                    "(?=[rRaAgGfFcCuUeE])\\b(?i:returned|returning|responded with|answered(?: with)?|replied(?: with)?|received|got|failed with|failed:|came back as|came back with"
                            + "|unexpected(?: response| answer)?|rejected with|redirected|error:?)(?: an?| the)?(?: (?i:http|status|error|code|response)){0,3}:? ['\"(`]?"
                            + "(?<status>[345]\\d\\d)(?![\\d.%])['\")`]?(?= *$| *\\n| ?[:;,.)\\]'\"(]| (?:from|for|on|when|at|while|response|error|status|https?:|→|-) ?)"),
            LogForm.of("", "(?=[cC])\\b(?i:code)[\"']?\\s?[:=]\\s?[\"']?(?<status>40[137])\\b"),
            LogForm.of(
                    "(40",
                    "(?i:authenticat\\w*|authori[sz]\\w*|login|access|API|request)\\b[^\\n.;(]{0,60}\\((?<status>40[137])\\)"),
            LogForm.of(" from ", "(?<![\\w.,-])" + STATUS + " from (?<url>/\\S{1,2000})"),
            LogForm.of("40", "\\[(?<status>40[137]): (?<method>[A-Z]{3,10})\\]"),
            LogForm.of(
                    ": 40",
                    "(?i:fail(?:ed|ure)?|unable|could not|cannot)\\b[^\\n]{0,400}: (?<status>40[137])(?=\\s*(?:\\n|$))"),
            LogForm.of("Jira Align ", "Jira Align " + STATUS + ": "));

    /** .NET names its statuses, and the reason phrase is all that superagent and many programs on Node.js throw. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:\\b(?:status code|StatusCode|Status Code|HttpStatusCode)[.:= ]{1,3}|^Response: |\\bResponse: |\\bError: (?=\\w{5,30}(?:\\s{1,9}at |\\s{0,9}$)))(Unauthorized|Forbidden|ProxyAuthenticationRequired|NotFound|Found|Redirect)\\b");

    private static final Map<String, String> NAMES = Map.of(
            "Unauthorized", "401",
            "Forbidden", "403",
            "ProxyAuthenticationRequired", "407",
            "NotFound", "404",
            "Found", "302",
            "Redirect", "302");

    /** What HttpURLConnection throws of a 404, and of a 410, in place of the status. */
    private static final Pattern NO_FILE =
            Pattern.compile("\\bjava\\.io\\.FileNotFoundException: (https?://[^\\s]{1,2000})");

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])40[137](?![\\w-]|\\.\\d)");

    /** What curl -w '%{http_code}' prints, and what people copy. */
    private static final Pattern ALONE = Pattern.compile("\\s{0,99}40[137]\\s{0,99}");

    private static final Pattern EXPECTED = Pattern.compile("(?i)(?<!un)expect\\w{0,4}[^\\n\\d]{0,30}$");

    private static final Pattern CAUSE = Pattern.compile("\\n\\s*Caused by: ");

    private static final int MOST_CAUSES = 30;

    private StatusWords() {}

    /** Takes the status, and what else its wording shows, from the innermost cause that shows one. */
    static void read(String text, LogFacts facts) {
        String[] causes = CAUSE.split(text, MOST_CAUSES);
        for (int i = causes.length - 1; i >= 0 && facts.status() == null; i--) {
            readOne(causes[i], facts);
        }
    }

    /** Returns whether {@code text} shows the status of a refusal, whatever else it shows. */
    static boolean refuses(String text) {
        if (!NUMBER.matcher(text).find()) {
            return false;
        }
        LogFacts facts = new LogFacts();
        read(text, facts);
        Integer status = facts.status();
        return status != null && isRefusal(status);
    }

    /** Returns whether a server says with that status that somebody may not pass. */
    static boolean isRefusal(int status) {
        return status == 401 || status == 403 || status == 407;
    }

    private static void readOne(String text, LogFacts facts) {
        for (LogForm form : FORMS) {
            Matcher found = form.in(text);
            while (found != null && isExpected(text, found)) {
                found = found.find() ? found : null;
            }
            if (found != null) {
                facts.status(found.group("status"));
                facts.method(form.group(found, "method"));
                facts.url(form.group(found, "url"));
                ShownBody.take(form.body(found, text), facts);
                return;
            }
        }
        Matcher named = NAMED.matcher(text);
        Matcher noFile = NO_FILE.matcher(text);
        if (named.find()) {
            facts.status(NAMES.get(named.group(1)));
        } else if (noFile.find()) {
            facts.status("404");
            facts.url(noFile.group(1));
        } else if (ALONE.matcher(text).matches()) {
            facts.status(text.strip());
        }
    }

    private static boolean isExpected(String text, Matcher found) {
        int start = found.start();
        return EXPECTED.matcher(text.substring(Math.max(0, start - 40), start)).find();
    }
}
