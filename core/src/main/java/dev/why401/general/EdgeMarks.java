package dev.why401.general;

import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.statusBetween;

import dev.why401.knowledge.Signal;
import java.util.stream.Stream;

/**
 * Signs that a content delivery network or a web application firewall wrote the answer itself. What such a vendor adds to
 * every answer that merely passes it ({@code Server: cloudflare}, {@code CF-RAY}, {@code Via}, {@code X-Amz-Cf-Id},
 * {@code X-Cache: Error from cloudfront}, {@code x-azure-ref}, {@code X-Iinfo}, {@code X-Sucuri-ID}) is left out on purpose.
 */
final class EdgeMarks {
    // Cloudflare

    /** The header stands on every challenge, whatever the status, and on nothing else. */
    static final Signal CLOUDFLARE_MITIGATED = responseHeader("cf-mitigated")
            .or(logSays("cf-mitigated: challenge", "cf-mitigated: block"))
            .as("a header of Cloudflare's own says that the call was held up");

    /** What is left of the title of that page where the tags were taken off, or when somebody writes it down. */
    private static final Signal JUST_A_MOMENT = matches(
                    "the title of Cloudflare's challenge as bare text",
                    "just a moment",
                    "\\A\\W{0,20}Just a moment\\W{0,6}\\z|Just a moment ?(?:\\.\\.\\.|\u2026)")
            .and(status(403, 429, 503).or(logSays("403", "429", "503")));

    /** Words that other pages use as well, so that the status has to be the one that comes with the challenge today. */
    private static final Signal JUST_A_MOMENT_ELSEWHERE = says(
                    "\u041e\u0434\u0438\u043d \u043c\u043e\u043c\u0435\u043d\u0442\u2026",
                    "\u041e\u0434\u0438\u043d \u043c\u043e\u043c\u0435\u043d\u0442...",
                    "\u8bf7\u7a0d\u5019\u2026",
                    "\u8bf7\u7a0d\u5019...",
                    "\u3057\u3070\u3089\u304f\u304a\u5f85\u3061\u304f\u3060\u3055\u3044...")
            .or(
                    matches(
                            "the title of that page in another language",
                            "moment",
                            "(?:nur|just) einen Moment ?(?:\\.\\.\\.|\u2026)|\\bu[nm] momento ?(?:\\.\\.\\.|\u2026)"),
                    matches(
                            "the title of that page in another language",
                            "un instant",
                            "\\bun instant ?(?:\\.\\.\\.|\u2026)"))
            .and(status(403).or(logSays("403")));

    /** {@code cdn-cgi/challenge-platform} is no sign: Cloudflare adds that script to ordinary pages as well. */
    static final Signal CLOUDFLARE_CHALLENGE_PAGE = says(
                    "<title>Just a moment...", "_cf_chl_opt", "__cf_chl_", "cf-browser-verification", "cf-challenge-")
            .or(JUST_A_MOMENT, JUST_A_MOMENT_ELSEWHERE)
            .as("the answer is Cloudflare's page that checks for a browser");

    static final Signal CLOUDFLARE_BLOCK_PAGE = says(
                    "Attention Required! | Cloudflare",
                    "data-translate=\"block_headline\"",
                    "cf-error-details",
                    "used Cloudflare to restrict access",
                    "Cloudflare Ray ID:")
            .as("the answer is an error page of Cloudflare's own");

    static final Signal CLOUDFLARE_STRUCTURED_ERROR =
            jsonHas("cloudflare_error").as("the error body says that Cloudflare itself made it");

    static final Signal CLOUDFLARE_BARE_PAGE = says("<center>cloudflare</center>", "<center>cloudflare-nginx</center>")
            .as("the answer is a bare error page signed by Cloudflare");

    /**
     * One of the codes 1000 to 1049, 1100 to 1109 and 1200 to 1209, in the forms in which pages, plain text, JSON and people write
     * them. Three digits are looked for, since one is in every text.
     */
    static final Signal CLOUDFLARE_CODE = Signal.anyOf(Stream.of("100", "101", "102", "103", "104", "110", "120")
                    .map(start -> matches("an error code of Cloudflare's own", start, codePattern(start + "\\d")))
                    .toArray(Signal[]::new))
            .as("the answer gives an error code of Cloudflare's own");

    /**
     * Returns the signal for some of Cloudflare's error codes. Log lines shorten the page to "Error 1006" or "Cloudflare 1010";
     * MySQL counts in the same thousands, but writes its SQL state in parentheses behind the number.
     */
    static Signal cloudflareCode(String sentence, String... codes) {
        return Signal.anyOf(Stream.of(codes)
                        .map(code -> matches("Cloudflare's code " + code, code, codePattern(code)))
                        .toArray(Signal[]::new))
                .as(sentence);
    }

    /** What follows the number is looked at too, for other programs write "Error code: 1003 - ..." of errors of their own. */
    private static String codePattern(String code) {
        return "(?m)(?:\\berror\\b|error[_ -]code|errorCode:|cloudflare(?:error)?)[\\s\"':=]{0,4}(?:</?[^>]{1,80}>\\s*){0,4}"
                + "(?:error[_ -]code\\W{1,4}|error\\s|code\\s)?" + code
                + "(?=\\s*(?:$|Ray ID|:?\\s?(?:Access|You are|The owner|Country)|[\"'<,.)}&\\]]))";
    }

    /** Besides its own header a challenge comes with some that isolate its page and ask the browser for hints of its make. */
    static final Signal CLOUDFLARE_CHALLENGE_TRACES = responseHeader("cf-chl-out")
            .or(
                    responseHeader("Critical-CH", "Sec-CH-UA"),
                    responseHeader("Accept-CH", "Sec-CH-UA").and(responseHeader("Cross-Origin-Embedder-Policy")))
            .and(statusBetween(400, 599))
            .as("the refusal has the headers of a challenge of Cloudflare, beside the one that names it");

    /** 520 to 527 exist nowhere else. */
    static final Signal CLOUDFLARE_ORIGIN_STATUS = statusBetween(520, 527)
            .as("the status is one that Cloudflare alone uses, for a site that does not answer it");

    // Amazon

    static final Signal CLOUDFRONT_PAGE = says(
                    "ERROR: The request could not be satisfied",
                    "The request could not be satisfied",
                    "Generated by cloudfront",
                    "The Amazon CloudFront distribution")
            .as("the answer is CloudFront's own error page");

    /** CloudFront hands on the Server header of the origin and writes its own name only into answers that it makes. */
    static final Signal CLOUDFRONT_SERVER = responseHeader("Server", "CloudFront")
            .and(statusBetween(400, 599))
            .as("the answer names CloudFront as the server that made it");

    static final Signal CLOUDFRONT_FUNCTION = responseHeader("X-Cache", "GeneratedResponse from cloudfront")
            .as("a function of the site's owner inside CloudFront made the answer");

    static final Signal AWS_WAF_ACTION = responseHeader("x-amzn-waf-action")
            .or(logSays("x-amzn-waf-action"))
            .as("a header of AWS WAF's own says that it held the call up");

    static final Signal AWS_WAF_SCRIPT = says("awsWafCookieDomainList", "AwsWAFScript", "gokuProps", ".awswaf.com/")
            .and(status(202, 405))
            .as("the page loads the check of AWS WAF for a browser");

    static final Signal AWS_WAF_WORDS =
            says("Request not allowed due to WAF block").as("the answer says that AWS WAF blocked the call");

    /** The load balancer hands on the Server header of its target. */
    static final Signal AWS_LOAD_BALANCER = responseHeader("Server", "awselb")
            .as("an AWS load balancer names itself as the server that made the answer");

    // Microsoft and Google

    static final Signal FRONT_DOOR_BLOCK = says("The request is blocked.")
            .and(says("x-azure-ref", "The request is blocked.</h2>", "Ref A:").or(responseHeader("x-azure-ref")))
            .as("the answer is the block page of Azure Front Door");

    static final Signal FRONT_DOOR_ERROR = responseHeader("x-azure-externalerror")
            .or(says("Azure Front Door Service configuration", "Our services aren't available right now"))
            .as("the answer is an error page of Azure Front Door's own");

    static final Signal APPLICATION_GATEWAY = says("Microsoft-Azure-Application-Gateway")
            .or(responseHeader("Server", "Microsoft-Azure-Application-Gateway"))
            .as("the answer is signed by Azure Application Gateway");

    static final Signal GOOGLE_FRONT_END = says(
                    "Your client does not have permission to get URL",
                    "<title>Error: Forbidden</title>",
                    "That\u2019s an error.",
                    "That's an error.")
            .and(says("from this server", "google", "That\u2019s all we know", "That's all we know"))
            .as("the answer is an error page of Google's front end");

    // Other vendors

    static final Signal AKAMAI_PAGE = says("errors.edgesuite.net", "Reference&#32;&#35;")
            .or(
                    matches(
                            "an Akamai reference",
                            "reference",
                            "Reference(?:&#32;|\\s)(?:&#35;|#)?\\d{1,3}(?:&#46;|\\.)[0-9a-f]{6,}(?:&#46;|\\.)\\d{9,}"),
                    responseHeader("X-Reference-Error"))
            .as("the answer is an error page of Akamai's own, with a reference number");

    /** Akamai hands on the Server header of the origin and writes its own name only into answers that it makes. */
    static final Signal AKAMAI_SERVER = responseHeader("Server", "AkamaiGHost")
            .and(statusBetween(400, 599))
            .as("the answer names Akamai as the server that made it");

    /** The resource path alone is no sign: Imperva puts a script from there into ordinary pages. */
    static final Signal IMPERVA_PAGE = says(
                    "Incapsula incident ID",
                    "_Incapsula_Resource?CWUDNSAI",
                    "incident_id=",
                    "window.isImpervaSpaSupport",
                    "Powered by Imperva",
                    "Powered By Incapsula")
            .as("the answer is a block page of Imperva");

    /** A page that holds this script and nothing to read; ordinary pages hold the script as well. */
    static final Signal IMPERVA_SCRIPT_CHECK = matches(
                    "nothing but Imperva's script",
                    "_incapsula_resource?swjiylwa",
                    "\\A\\s*<html>\\s*<head>\\s*(?:<META[^>]{1,80}>\\s*){0,3}<script src=\"/_Incapsula_Resource\\?SWJIYLWA")
            .as("the page holds nothing but the script with which Imperva checks for a browser");

    static final Signal F5_PAGE = says("The requested URL was rejected", "Request Rejected")
            .and(matches(
                    "an F5 support ID", "support id", "support ID(?: is)?:?\\s*(?:<[^>]{1,20}>\\s*)?[0-9a-f-]{8,40}"))
            .as("the answer is the rejection page of F5's firewall, with a support ID");

    static final Signal F5_SUPPORT_ID = matches(
                    "a long support ID",
                    "support",
                    "\\bsupport[ -]ID\\b\\W{0,3}(?:is|ist)?\\W{0,4}(?:<[a-z/][^>]{0,20}>\\s*)?\\W?\\d{15,20}\\b")
            .or(
                    matches(
                            "a long support ID in another language",
                            "support",
                            "\\bID (?:de|di|do|van) (?:support|supporto|suporte|soporte)\\b\\W{0,3}(?:es|est|è|é)?\\W{0,4}\\d{15,20}\\b"))
            .or(matches("a long support ID in Spanish", "soporte", "\\bsoporte\\b[^\\d\\n]{0,20}\\d{15,20}\\b"))
            .as("the page gives a support ID of the length that F5's firewall gives");

    static final Signal F5_SCRIPT_CHECK = says("window[\"bobcmn\"]", "/TSPD/")
            .and(statusBetween(200, 503))
            .as("the answer is the script with which F5 checks for a browser");

    static final Signal SUCURI_PAGE = says(
                    "Sucuri WebSite Firewall - Access Denied",
                    "Access Denied - Sucuri Website Firewall",
                    "sucuri-firewall-block.css",
                    "cloudproxy@sucuri.net")
            .or(responseHeader("X-Sucuri-Block"))
            .as("the answer is the block page of Sucuri's firewall");

    static final Signal HAPROXY_DENIED = says("Request forbidden by administrative rules")
            .as("the answer is the page with which HAProxy refuses by a rule");

    static final Signal MODSECURITY = says(
                    "generated by Mod_Security",
                    "generated by ModSecurity",
                    "mod_security rules",
                    "ModSecurity Action",
                    "ModSecurity: Access denied")
            .as("the answer says that ModSecurity made it");

    static final Signal VARNISH_PAGE =
            says("Guru Meditation").as("the answer is an error page of Varnish, the cache that Fastly also uses");

    static final Signal FASTLY_ERROR = says("Fastly error:").as("the answer is an error page of Fastly's own");

    static final Signal VERCEL_CHECKPOINT = says("Vercel Security Checkpoint", "/vercel/security/")
            .or(responseHeader("x-vercel-mitigated", "challenge"))
            .as("the answer is Vercel's security checkpoint");

    static final Signal VERCEL_DENIED = responseHeader("x-vercel-mitigated", "deny")
            .as("the answer says that a rule of Vercel's firewall denied the call");

    /** {@code X-DataDome: protected} and a Content-Security-Policy with the name stand on ordinary answers as well. */
    static final Signal DATADOME_PAGE = says(
                    "geo.captcha-delivery.com", "ct.captcha-delivery.com", "ct.datado.me", "DataAccess@datadome.co")
            .or(responseHeader("X-DD-B"))
            .as("the answer is the page or the JSON with which DataDome asks for a captcha");

    static final Signal HUMAN_PAGE = says(
                    "px-captcha",
                    "<title>Access to this page has been denied",
                    "captcha.px-cloud.net",
                    "captcha.px-cdn.net",
                    "whywasiblocked",
                    "because we believe you are using automation tools")
            .or(jsonHas("blockScript"))
            .as("the answer is the block page of HUMAN (PerimeterX)");

    static final Signal ANUBIS_PAGE = says(
                    "anubis_version",
                    "/.within.website/x/",
                    "Making sure you&#39;re not a bot!",
                    "Making sure you're not a bot!")
            .as("the answer is Anubis's check for a browser");

    static final Signal FORTIWEB_PAGE = says("Attack ID")
            .and(says("Message ID", "fgd_icon"))
            .as("the answer is the block page of FortiWeb, with an attack ID");

    static final Signal FORTIGATE_WAF_PAGE = says("IE friendly error message walkround", "fortinet")
            .and(says("<title>Web Application Firewall"))
            .as("the answer is the page of the web application firewall inside FortiGate");

    static final Signal BARRACUDA_PAGE = says("Barracuda Networks", "Barracuda Web Application Firewall")
            .and(statusBetween(400, 599))
            .as("the answer is an error page that names Barracuda");

    static final Signal RADWARE_PAGE = says(
                    "CloudWebSec.radware.com",
                    "CloudWebSec@radware.com",
                    "Unauthorized Activity Has Been Detected",
                    "because we have detected unauthorized activity",
                    "validate.perfdrive.com")
            .as("the answer is a block page of Radware");

    static final Signal REBLAZE_PAGE =
            says("window.rbzns", "current session has been terminated").as("the answer is a page of Reblaze's own");

    static final Signal NETSCALER_FIREWALL = says("AppFW Session Id", "APPFW_", "ADC AppFW", "NS Transaction Id")
            .as("the answer is the block page of NetScaler's firewall");

    static final Signal WORDFENCE_PAGE = says(
                    "Generated by Wordfence",
                    "Your access to this site has been limited",
                    "Your access to this service has been limited",
                    "Wordfence blocking rules",
                    "Wordfence advanced blocking rules")
            .as("the answer is the block page of Wordfence");

    static final Signal IMUNIFY_WORDS =
            says("Imunify360").and(statusBetween(400, 599)).as("the refusal names Imunify360");

    static final Signal ALIBABA_PAGE = says(
                    "errors.aliyun.com",
                    "\u60a8\u7684\u8bbf\u95ee\u88ab\u963b\u65ad",
                    "\u6709\u53ef\u80fd\u5bf9\u7f51\u7ad9\u9020\u6210\u5b89\u5168\u5a01\u80c1",
                    "it may cause potential threats to the server's security",
                    "x5secdata=",
                    "FAIL_SYS_USER_VALIDATE")
            .as("the answer is the block page of Alibaba Cloud's firewall");

    static final Signal SITEGROUND_CHECK =
            says("/.well-known/sgcaptcha/").as("the answer sends on to SiteGround's check for a browser");

    static final Signal KASADA_CHECK = says("window.KPSDK")
            .and(status(403, 429))
            .as("the answer is the script with which Kasada checks for a browser");

    static final Signal AKAMAI_CHALLENGE = jsonHas("cpr_chlge")
            .or(jsonHas("sec-cp-challenge"), says("sec-if-cpt-container", "sec_chlge_form"))
            .as("the answer is Akamai's check for a browser");

    static final Signal SECURITY_INCIDENT_JSON = jsonHas("security.incidentId")
            .or(says("blocked by our security service", "blocked by the security rules"))
            .as("the answer says that a security service blocked the call");

    private EdgeMarks() {}
}
