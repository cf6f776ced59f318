package dev.why401.capture;

import static dev.why401.capture.LogForm.METHOD;
import static dev.why401.capture.LogForm.URL;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was called where a wording says so: a URL somewhere in a text may be that of a manual. */
final class AddressWords {
    private static final List<LogForm> FORMS = List.of(
            LogForm.of(
                    "RequestResource:",
                    "RequestResource: ?(?<url>[^\\s,]{1,4000})(?:, RequestMethod: ?(?<method>[A-Z]{1,20}))?"),
            LogForm.of("request for \"", "on " + METHOD + " request for \"(?<url>[^\"\\s]+)\""),
            LogForm.of(
                    "RequestUri: '",
                    "(?:Method: (?<method>[A-Z]{1,20}), )?RequestUri: '(?<url>https?://[^'\\s]{1,4000})'"),
            LogForm.of(
                    "Invoke-",
                    "Invoke-(?:RestMethod|WebRequest)\\b[^\\n]{0,400}? -Method:? ['\"]?(?<method>(?i:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS))\\b"),
            LogForm.of("ResponseUri: ", "ResponseUri: " + URL),
            LogForm.of("Failed to load ", "Failed to load resource: [^\\n]{1,200}?[\\s(]" + URL),
            LogForm.of("Failed to load ", URL + "(?::\\d{1,6})? {1,4}Failed to load resource"),
            LogForm.of("executing ", "executing " + METHOD + " (?<url>https?://\\S{1,4000})"),
            LogForm.of("request to ", "request to " + URL + ",? failed"),
            LogForm.of("response body at ", "response body at " + URL),
            LogForm.of("error decoding response from ", "error decoding response from " + URL),
            LogForm.of("\": ", "\\b(?<method>Get|Post|Put|Delete|Head|Patch) \"(?<url>https?://[^\"\\s]+)\": "),
            LogForm.of("unable to access '", "unable to access '(?<url>[^'\\s]+)'"),
            LogForm.of("--", "(?m)^--\\d{4}-[\\d -]{5}[ \\d:]{8,12}-- {1,3}" + URL),
            LogForm.of("file_get_contents(", "file_get_contents\\(" + URL + "\\)"),
            LogForm.of("://", "\\b(?:XHR ?)?" + METHOD + "[\\]:]? {1,3}[\"'`<]?" + URL),
            LogForm.of("://", URL + "\\)? ?[\\[(](?:method )?" + METHOD + "[\\])]"),
            LogForm.of("for url", "for (?:url|URL):? ?'?(?<url>https?://[^'\\s]+)"),
            LogForm.of(" url: ", "\\burl: ?(?<url>https?://\\S{1,4000})"),
            LogForm.of(
                    "://",
                    "(?i:\\b(?:url|uri|resource|endpoint|request(?:ed)?|calling|called|fetch(?:ing)?|load(?:ing)?|connect(?:ing)? to|reach(?:ing)?|access(?: to)?"
                            + "|download(?:ing)?|from|to|at|on|against|for|response from|token endpoint)\\b)(?: (?:url|URL|is))?[\\s:='\"`(<\\[]{1,4}"
                            + URL),
            LogForm.of(
                    "://",
                    URL
                            + "[\"'>)]?(?: ?(?:returned|responded|answered|failed|->|→|=>|:|-) ?| (?:with )?(?:HTTP )?)(?:HTTP |status |a )?(?:[345]\\d\\d)\\b"),
            LogForm.of("url=", "\\burl=\"?(?<url>(?:https?:/)?/[^\\s\",]{1,4000})"),
            LogForm.of("method=", "\\bmethod=\"?" + METHOD + "\\b"),
            LogForm.of(" /", "\\b" + METHOD + " (?<url>/[^\\s\"',;)\\]]{0,2000})"));

    private static final Pattern POOL = Pattern.compile(
            "HTTP(S?)ConnectionPool\\(host='([^'\\s]{1,255})', port='?(\\d{1,5})'?\\)(?:: Max retries exceeded with url: (\\S{1,4000}))?");

    private static final Pattern POOL_DEBUG =
            Pattern.compile("(https?://[^\\s\"/]{1,300}) \"[A-Z]{1,20} (/\\S{0,4000}) HTTP/");

    /** A wire or access log of nginx's errors has the host beside the request line. */
    private static final Pattern REQUEST_AND_HOST = Pattern.compile("request: \"" + METHOD
            + " (/\\S{0,4000}) HTTP/[\\d.]{1,3}\"(?:[^\\n]{0,600}?host: \"([^\"\\s]{1,255})\")?");

    private static final List<LogForm> HOSTS = List.of(
            LogForm.of("ENOTFOUND", "ENOTFOUND (?<url>[A-Za-z0-9_.:-]{1,255})"),
            LogForm.of("EAI_AGAIN", "EAI_AGAIN (?<url>[A-Za-z0-9_.:-]{1,255})"),
            LogForm.of("UnknownHostException", "UnknownHostException: (?<url>[A-Za-z0-9_.-]{1,255})"),
            LogForm.of("Could not resolve host", "Could not resolve host: (?<url>[A-Za-z0-9_.-]{1,255})"),
            LogForm.of("no such host", "lookup (?<url>[A-Za-z0-9_.-]{1,255})(?: on \\S{1,60})?: no such host"),
            LogForm.of("Failed to resolve '", "Failed to resolve '(?<url>[A-Za-z0-9_.-]{1,255})'"),
            LogForm.of("Cannot connect to host", "Cannot connect to host (?<url>[A-Za-z0-9_.:-]{1,255})"),
            LogForm.of("open TCP connection", "open TCP connection to (?<url>[A-Za-z0-9_.:-]{1,255})"),
            LogForm.of("Can't connect to ", "Can't connect to (?<url>[A-Za-z0-9_.:-]{1,255})"),
            LogForm.of("Failed to connect to ", "Failed to connect to (?<url>[A-Za-z0-9_.-]{1,255})"),
            LogForm.of("Unable to resolve host", "Unable to resolve host \"(?<url>[A-Za-z0-9_.-]{1,255})\""),
            LogForm.of("No such host is known", "No such host is known\\.? \\((?<url>[A-Za-z0-9_.:-]{1,255})\\)"),
            LogForm.of("could not be resolved", "name could not be resolved: '(?<url>[A-Za-z0-9_.-]{1,255})'"));

    private AddressWords() {}

    static void read(String text, LogFacts facts) {
        pools(text, facts);
        for (LogForm form : FORMS) {
            if (isWhole(facts)) {
                break;
            }
            Matcher found = form.in(text);
            if (found != null && !isManual(text, found, form)) {
                facts.url(form.group(found, "url"));
                String method = form.group(found, "method");
                facts.method(method == null ? null : method.toUpperCase(Locale.ROOT));
            }
        }
        for (LogForm form : HOSTS) {
            Matcher found = facts.url() == null ? form.in(text) : null;
            if (found != null) {
                facts.url(withPort(form.group(found, "url"), text));
            }
        }
    }

    private static boolean isWhole(LogFacts facts) {
        String url = facts.url();
        return facts.method() != null && url != null && url.contains("://");
    }

    private static void pools(String text, LogFacts facts) {
        Matcher nginx = REQUEST_AND_HOST.matcher(text);
        if (text.contains("request: \"") && nginx.find()) {
            facts.method(nginx.group(1));
            String host = nginx.group(3);
            facts.url(host == null ? nginx.group(2) : "//" + host + nginx.group(2));
        }
        Matcher debug = POOL_DEBUG.matcher(text);
        if (text.contains(" HTTP/") && debug.find()) {
            facts.url(debug.group(1) + debug.group(2));
        }
        Matcher pool = POOL.matcher(text);
        if (text.contains("ConnectionPool(") && pool.find()) {
            String path = pool.group(4) == null ? "" : pool.group(4);
            String scheme = pool.group(1).isEmpty() ? "http" : "https";
            facts.url(path.contains("://") ? path : scheme + "://" + pool.group(2) + ":" + pool.group(3) + path);
        }
    }

    /** "See https://..." and "For more information check: https://..." name a page to read. */
    private static boolean isManual(String text, Matcher found, LogForm form) {
        String url = form.group(found, "url");
        if (url == null) {
            return false;
        }
        int start = found.start("url");
        String before = text.substring(Math.max(0, start - 60), start).toLowerCase(Locale.ROOT);
        return before.matches(
                        "(?s).*\\b(?:see|check|docs?|documentation|help|more information|details|refer|visit|login-url|location|redirect\\w*)\\b[^\\n]{0,40}$")
                || url.contains("httpstatuses.com")
                || url.contains("developer.mozilla.org");
    }

    /** A name without a dot is told from a word by the port that stands near. */
    private static @Nullable String withPort(@Nullable String host, String text) {
        if (host == null) {
            return null;
        }
        if (host.indexOf('.') >= 0 && host.indexOf(':') < 0) {
            return "//" + host;
        }
        return host.indexOf(':') >= 0 || !text.contains("://" + host) ? "//" + host : host;
    }
}
