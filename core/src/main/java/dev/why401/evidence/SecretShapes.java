package dev.why401.evidence;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The shapes of secrets: tokens with a published prefix, JSON Web Tokens, Jira Align tokens, authorization header values, URLs with a
 * password, and {@code name=value} pairs whose name says it.
 *
 * <p>Every repetition is bounded or possessive, or ends at a character that it excludes: no text of a stranger makes a pattern go
 * over the same characters more often than a fixed number of times, and none makes it recurse.
 */
final class SecretShapes {

    /**
     * One shape. {@code mark} is the {@link SecretMarks mark} of the texts it can be in, {@code group} the part to hide,
     * {@code kind} what the words around it make it, {@code isSecret} what the part must be beside.
     */
    record Shape(int mark, Pattern pattern, int group, String kind, Predicate<String> isSecret) {
        /** A token that tells its kind itself. */
        static Shape of(int mark, String regex, int group) {
            return of(mark, regex, group, "");
        }

        static Shape of(int mark, String regex, int group, String kind) {
            return of(mark, regex, group, kind, found -> true);
        }

        static Shape of(int mark, String regex, int group, String kind, Predicate<String> isSecret) {
            return new Shape(mark, Pattern.compile(regex), group, kind, isSecret);
        }
    }

    static final String BY_NAME = "secret by its name";

    /** The end of a name, so that {@code jira_api_token}, {@code keyStorePassword} and {@code X-Amz-Signature} are found as well. */
    static final String NAMES_OF_SECRETS =
            "(?=[_aceijkmprst])(?:(?<![A-Za-z])|(?-i:(?<=[a-z0-9])(?=[A-Z]))|(?=passw))(?:pass(?:word|wd|phrase)?"
                    + "|(?:key|store|trust)pass|pwd|secret|client[_-]?secret|api[_-]?(?:key|token)"
                    + "|(?:access|account|encryption|master|private|secret|shared|signing)[_-]?(?:access[_-]?)?key"
                    + "|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token|_auth"
                    + "|token(?:_key|_secret|_auth)?|jwt|sig(?:nature)?|jsessionid|session[_-]?id|phpsessid)";

    /** Names of sessions, whose values count where a digit is in them. */
    private static final String NAMES_OF_SESSIONS =
            "(?:(?<![A-Za-z])sid|sess(?:ion|id)|aspxauth|estsauth|oauth2_proxy|rememberme\\.cookie|nsc_aaac)";

    private static final String USER_OPTION =
            "(?:-[uUDl]|--user(?:name)?|--login)[ =]{1,3}+[\"']?[^\\s\"']{1,100}+[\"']?(?=\\s)";

    /** Slack, Teams, Discord, Zapier, Make, Telegram, Chime, and the incoming webhooks of Atlassian's automation. */
    static final String WEBHOOK = "(?i)(?:hooks\\.slack\\.com/[a-z]{1,20}/|webhook\\.office\\.com/webhookb2/"
            + "|outlook\\.office(?:365)?\\.com/webhook/|discord(?:app)?\\.com/api/(?:v\\d{1,3}/)?webhooks/"
            + "|/hooks/catch/|automation\\.atlassian\\.com/pro/hooks/|/automation/webhooks/[a-z/]{1,20}/"
            + "|hook\\.(?:[a-z0-9]{1,10}\\.)?make\\.com/|api\\.telegram\\.org/(?:file/)?bot|hooks\\.chime\\.aws/incomingwebhooks/)([^\\s\"'<>\\\\?#)]{8,}+)";

    /** All shapes, in the order in which they are looked for. */
    static final Shape[] ALL = {
        // Atlassian accounts, service accounts, organisations and Bitbucket
        Shape.of(
                SecretMarks.ATLASSIAN,
                "AT(?:AT|ST|CT)T(?:[A-Za-z0-9_=+/.%-]{60,300}+(?:\\n[ >|]{0,8}+[A-Za-z0-9_=-]{16,300}+(?![ \\w:])){1,4}+|[A-Za-z0-9_=+/.%-]{8,}+)|(?<![A-Za-z0-9])AT(?:OA|BB)[A-Za-z0-9_=+/.%-]{16,}+",
                0),
        // JSON Web Tokens, whole and cut
        Shape.of(
                SecretMarks.JWT,
                "eyJ[A-Za-z0-9_.-]{38,300}+(?:\\n[ >|]{0,8}+[A-Za-z0-9_.-]{16,300}+(?![ :/=])){1,40}+"
                        + "|eyJ[A-Za-z0-9_-]{6,}+(?:(?:\\.|%2[Ee])[A-Za-z0-9_-]*+){1,4}+|eyJ[A-Za-z0-9_=-]{40,}+",
                0),
        // Jira Align: any sign may be in it but a quotation mark
        Shape.of(
                SecretMarks.ALIGN,
                "(?i)user(?::|%3a)\\d{1,18}+(?:\\||%7c|\\\\u007c|&#124;|&#x7c;|&vert;|&verbar;)[^\\s\"]{1,256}+",
                0,
                "",
                found -> !SecretValues.isUnfilledBehindBar(found)),
        // other vendors
        Shape.of(SecretMarks.VENDOR, VendorTokens.REGEX, 0),
        // a password in a URL, up to the last "@" of its authority
        Shape.of(SecretMarks.URL, "://[^/\\s:@?#\"<>]{0,200}+:([^/\\s?#\"<>]{1,300})@", 1, "password in a URL"),
        // what follows a scheme word; a token has a digit, a class name has lower-case steps
        Shape.of(
                SecretMarks.SCHEME,
                "(?i)(?=[bjntd])(?<![A-Za-z])(?:bearer|jwt|negotiate|ntlm|token|digest)"
                        + "(?:[\\s:=]{1,8}+[\"'`\\[{<(]{0,2}+|[\"'`\\[{<(]{1,2}+)"
                        + "(?![/.])(?!(?:[a-z][a-z0-9]{0,30}\\.){2,8}[a-z])"
                        + "((?=[^\\s\"',;]{0,64}[0-9])[A-Za-z0-9+/._~|%=-]{16,}+)",
                1,
                "token"),
        // a header as clients log it; a word of small letters is part of a sentence
        Shape.of(
                SecretMarks.HEADER,
                "(?i)authorization[\"']?\\s{0,4}+(?:=>|[:=,])\\s{0,4}+[\"'\\[]{0,2}+"
                        + "(?:basic|bearer|jwt|token|negotiate|ntlm|apikey)\\s{1,4}+"
                        + "(?-i:(?![a-z_]{1,40}+(?![A-Za-z0-9])))(?!\\[[A-Za-z _-]{1,60}+\\])([^\\s\"'<>\\],;]{4,}+)",
                1,
                "authorization header"),
        // with a scheme of another vendor, or with none
        Shape.of(
                SecretMarks.HEADER,
                "(?i)authorization[\"']?\\s{0,4}+(?:=>|[:=,])\\s{0,4}+[\"'\\[]{0,2}+(?:[a-z][a-z0-9-]{1,30}+(?:\\s{1,4}+|[<\"](?=[a-z0-9])))?+"
                        + "(?:[a-z_]{2,20}+=(?=[^=]))?+[\"']?+((?=[^\\s\"'<>;,]{0,64}[0-9])[^\\s\"'<>;,]{12,}+)",
                1,
                "authorization header",
                SecretValues::isValue),
        // parameters whose names are ordinary words elsewhere
        Shape.of(
                SecretMarks.PARAMETER,
                "(?i)(?<![\\w.-])(?:h?mac|response)=\\\\{0,3}+\"([A-Za-z0-9+/=_-]{16,}+)\\\\{0,3}+\"",
                1,
                BY_NAME,
                RandomWord::hasDigit),
        Shape.of(
                SecretMarks.PARAMETER,
                "(?i)(?<![\\w.-])(?:key|code|ticket|otp|hash|hmac|auth|samlresponse|oauth_verifier|code_verifier)="
                        + "(?!(?:basic|bearer|digest|jwt|negotiate|ntlm|token)(?:%20|\\+))([A-Za-z0-9+/_~.%-]{12,}+)",
                1,
                BY_NAME,
                found -> RandomWord.isIn(found)
                        || (found.length() > 19 && RandomWord.isHexadecimal(found) && RandomWord.hasDigit(found))),
        // name and secret before they go into Base64
        Shape.of(
                SecretMarks.ENCODING,
                "(?i)(?:btoa|b64encode|base64_?encode|encodetostring|buffer\\.from|getbytes|tobase64\\w{0,10})\\s?\\(\\s?[bru]?"
                        + "\\\\{0,3}+[\"'`]([^\"'`\\s:]{1,200}+:[^\"'`\\\\\\n]{3,300}+)\\\\{0,3}+[\"'`]",
                1,
                "name and password",
                found -> !Remarks.isOne(found)),
        Shape.of(
                SecretMarks.ENCODING,
                "(?i)(?:echo|printf)\\s(?:-\\w{1,3}\\s){0,2}+[\"']?([^\\s\"':|$]{1,200}+:[^\\s\"'|]{3,300}+)[\"']?\\s{0,3}+\\|\\s{0,3}+"
                        + "(?:openssl\\s|chpasswd|base64)",
                1,
                "name and password",
                found -> !Remarks.isOne(found)),
        // name@company.com:secret
        Shape.of(
                SecretMarks.PAIR,
                "(?<![\\w.+-])[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,5}+\\s?:\\s?([^\\s\"'<>,;]{8,}+)",
                1,
                "password",
                found -> found.indexOf('/') < 0 && SecretValues.isValue(found)),
        // "name": "value", in JSON and as Python prints it
        Shape.of(
                SecretMarks.MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "[\"']\\s{0,9}+:\\s{0,9}+([\"'])" + "((?:(?!\\1)[^\\\\\\n]|\\\\.){4,}+)",
                2,
                BY_NAME,
                found -> !SecretValues.isOfAManual(found)),
        // the same inside a JSON string
        Shape.of(
                SecretMarks.ESCAPED_MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "\\\\\"\\s{0,9}+:\\s{0,9}+\\\\\"([^\"\\\\]{4,}+)",
                1,
                BY_NAME),
        // name=value in URLs, forms, cookies and properties
        Shape.of(
                SecretMarks.ASSIGNED,
                "(?i)" + NAMES_OF_SECRETS + "[\"']?=[\"']?([^\\s&\"'<>;,]{4,}+)",
                1,
                BY_NAME,
                found -> !SecretValues.isOfAManual(found)),
        // the same where the quotation marks are entities of HTML
        Shape.of(
                SecretMarks.ENTITY_MEMBER,
                "(?i)" + NAMES_OF_SECRETS + "&(?:quot|#34|#39|apos);\\s{0,9}+:\\s{0,9}+&(?:quot|#34|#39|apos);"
                        + "([^&\\s]{4,4000}+)",
                1,
                BY_NAME),
        // <token>value</token>
        Shape.of(
                SecretMarks.ELEMENT,
                "(?i)>([^<>]{4,4000}+)</(?:[a-z][a-z0-9._-]{0,40}[:._-])?" + NAMES_OF_SECRETS + ">",
                1,
                BY_NAME),
        // a private key in PEM, to its end or the end of the text
        Shape.of(
                SecretMarks.PEM,
                "-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----((?:[^-]|-(?!----)){1,20000}+)",
                1,
                "private key"),
        // curl -u name:secret; elsewhere two numbers are the ids of a user and a group
        Shape.of(
                SecretMarks.CURL_USER,
                "(?<!\\S)(?:-u|-U|--user|--proxy-user)[ =]{1,3}+[\"']?"
                        + "(?:(?!\\d{1,10}:\\d{1,10}+(?![^\\s\"':;,.)]))|(?<=curl(?:\\.exe)?[\"']?\\s[^\\n|;&]{0,400}))"
                        + "[^\\s:\"']{1,200}+:([^\\s\"']{1,300}+)",
                1,
                "password on a command line"),
        // what Kerberos and NTLM exchange has no digit now and then
        Shape.of(
                SecretMarks.SCHEME,
                "(?i)(?<![A-Za-z])(?:negotiate|ntlm)[\\s:=]{1,8}+([A-Za-z0-9+/=]{16,}+)",
                1,
                "token",
                found -> found.startsWith("TlRM") || found.endsWith("=") || RandomWord.changesOften(found)),
        // the user of a URL is the token itself
        Shape.of(SecretMarks.URL, "://([^/\\s:@?#\"<>]{16,300}+)@", 1, "token in a URL", RandomWord::isIn),
        Shape.of(
                SecretMarks.URL,
                "(?i)jdbc:oracle:[a-z]{2,5}:[^/\\s\"'@]{1,60}+/([^@\\s\"']{3,100}+)@",
                1,
                "password in a URL"),
        // the same header in a URL or form
        Shape.of(
                SecretMarks.HEADER,
                "(?i)authorization(?:%22|[\"'])?\\s{0,4}+(?:%3a|%3d|[:=])(?:%20|%22|[+\\s\"']){0,4}+"
                        + "(?:basic|bearer|jwt|token|negotiate|ntlm|apikey)(?:%20|\\+)([A-Za-z0-9._~+/=%-]{4,}+)",
                1,
                "authorization header"),
        Shape.of(
                SecretMarks.ENCODED_SCHEME,
                "(?i)(?:(?<![A-Za-z])|(?<=%[0-9a-f]{2}))(?:basic|bearer|jwt|token|negotiate|ntlm|digest)(?:%20|\\+)([A-Za-z0-9._~/=%-]{12,}+)",
                1,
                "token",
                RandomWord::isIn),
        // the address of a webhook is its secret
        Shape.of(SecretMarks.HOOK, WEBHOOK, 1, "address of a webhook"),
        Shape.of(
                SecretMarks.SESSION,
                "(?i)" + NAMES_OF_SESSIONS + "[\"']?=[\"']?([^\\s&\"'<>;,]{8,}+)",
                1,
                "cookie",
                found -> RandomWord.hasDigit(found) && !found.startsWith("S-1-")),
        // cookies in a header or as objects print themselves, one after the other
        Shape.of(
                SecretMarks.COOKIE,
                "(?i)(?:cookies?(?:[\"']?\\s{0,4}+(?:=>|[:=])\\s{0,4}+[\\[\"'({b<]{0,3}|\\s?[(\\[{<]{1,2}[\"']?"
                        + "|\\s[\"']?(?=[\\w.-]{1,60}+=))|\\G(?!\\A)[\"']?[;,]\\s{0,4}+)"
                        + "(?!(?:path|expires|max-age|domain|samesite|secure|httponly)(?![\\w-]))"
                        + "(?:name=[\"']?[^\\s;,\"']{1,80}+|[A-Za-z0-9_.$%~-]{1,80}+[\"']?[=:][\"']?"
                        + "(?:\\[hidden\\]|([^\\s;,\"'<>()\\[\\]{}\\\\&]{0,4000}+)))",
                1,
                "cookie",
                found -> found.length() > 5 && (found.length() > 20 || RandomWord.hasDigit(found))),
        Shape.of(
                SecretMarks.COOKIE,
                "(?i)cookie[(\\[][\"']?([^\\s\"'()\\[\\]]{10,4000}+)[\"']?[)\\]]",
                1,
                "cookie",
                RandomWord::isIn),
        // --token value
        Shape.of(
                SecretMarks.OPTION,
                "(?i)(?<!\\S)--?[a-z-]{0,30}?(?:password|passwd|passphrase|(?:key|store)?pass|pwd|token|secret"
                        + "|(?:api|access)-?key) {1,3}+[\"']?([^\\s\"'/$<-][^\\s\"']{3,}+)",
                1,
                "password on a command line",
                RandomWord::hasDigit),
        Shape.of(
                SecretMarks.OPTION,
                "(?i)(?<!\\S)--?[a-z-]{0,30}?(?:password|passwd|passphrase|(?:key|store)?pass|pwd) {1,3}+"
                        + "[\"']?([^\\s\"'/<-][^\\s\"']{4,}+)",
                1,
                "password on a command line",
                found -> !Remarks.isOne(found) && !Remarks.isSmall(found)),
        Shape.of(
                SecretMarks.OPTION,
                "(?i)ConvertTo-SecureString\\s{1,4}+(?:-String\\s{1,4}+)?[\"']?([^\\s\"'$(-][^\\s\"']{3,}+)",
                1,
                "password on a command line"),
        // -p beside the name of the user, and where the program takes nothing else by it
        Shape.of(
                SecretMarks.SHORT_OPTION,
                "(?<!\\S)" + USER_OPTION + "[^\\n|;&]{0,80}?(?<!mkdir|cp|tar|add|ssh|scp)\\s-p[ =]{1,2}+"
                        + "[\"']?([^\\s\"']{3,}+)",
                1,
                "password on a command line",
                SecretValues::isPassword),
        Shape.of(
                SecretMarks.SHORT_OPTION,
                "(?<!\\S)(?<!(?:mkdir|cp|tar|add|ssh|scp) )-p[ =]{1,2}+[\"']?([^\\s\"']{3,}+)(?=[\"']?[^\\n|;&]{0,80}?\\s"
                        + USER_OPTION + ")",
                1,
                "password on a command line",
                SecretValues::isPassword),
        Shape.of(
                SecretMarks.SHORT_OPTION,
                "(?<!\\S)-a {1,3}+[\"']?[^\\s:\"'/]{1,200}+:([^\\s\"']{3,300}+)",
                1,
                "password on a command line",
                SecretValues::isPassword),
        Shape.of(
                SecretMarks.SHORT_OPTION,
                "(?i)(?:sshpass\\s{1,3}+-p\\s{0,2}+|redis-cli\\s[^\\n|;&]{0,80}?(?<=\\s)-a\\s{1,2}+"
                        + "|(?:ldap(?:search|modify|add|whoami|delete|passwd|compare)|[\"']?\\s-D\\s)[^\\n|;&]{0,120}?\\s-w\\s{1,2}+"
                        + "|(?:mysql(?:dump|admin|import)?|mariadb(?:-dump)?)\\s(?:[^\\n|;&]{0,80}?\\s)??-p)"
                        + "[\"']?([^\\s\"']{3,}+)",
                1,
                "password on a command line",
                SecretValues::isPassword),
        // password: value, password = "value", :password => "value", as settings and programs print them
        Shape.of(
                SecretMarks.PROPERTY,
                "(?i)" + NAMES_OF_SECRETS + "[\"'\\])]{0,2}+\\s{0,20}+(?:=>|[:=])\\s{0,3}+\\\\{0,2}+[\\[\"'(]{0,2}+"
                        + "([^\\s\"'\\\\,;&<>{}()\\[\\]]{6,}+)",
                1,
                BY_NAME,
                SecretValues::isValue),
        // {"key": "password", "value": "..."}, and the other way round
        Shape.of(
                SecretMarks.VALUE,
                "(?i)(?:" + NAMES_OF_SECRETS + "|(?<=[\"'])value)\\\\{0,2}+[\"']?\\s{0,3}+,\\s{0,40}+"
                        + "(?:[\"'](?:type|enabled|disabled|in)[\"']\\s?:\\s?[\"']?\\w{1,20}+[\"']?\\s{0,3}+,\\s{0,40}+){0,2}+"
                        + "\\\\{0,2}+[\"']?value\\\\{0,2}+[\"']?\\s{0,3}+[:=]\\s{0,3}+\\\\{0,2}+[\"']?([^\\s\"'\\\\,}]{4,}+)",
                1,
                BY_NAME),
        Shape.of(
                SecretMarks.VALUE,
                "(?i)(?<![a-z])(?:value|content)\\\\{0,3}+[\"']?\\s{0,3}+[:=]\\s{0,3}+\\\\{0,3}+[\"']([^\"'\\\\\\n]{4,400}+)\\\\{0,3}+[\"']\\s{0,3}+,?\\s{0,40}+"
                        + "\\\\{0,3}+[\"']?(?:key|name)\\\\{0,3}+[\"']?\\s{0,3}+[:=]\\s{0,3}+\\\\{0,3}+[\"'][\\w.-]{0,30}?"
                        + NAMES_OF_SECRETS
                        + "\\\\{0,3}+[\"']",
                1,
                BY_NAME),
        // a cookie as Apache HttpClient prints it
        Shape.of(SecretMarks.VALUE, "\\[name: [^\\]\\n]{1,80}+\\]\\[value: ([^\\]\\n]{4,4000}+)\\]", 1, "cookie"),
        // the line of a .netrc
        Shape.of(
                SecretMarks.LOGIN,
                "(?i)login\\s{1,4}+\\S{1,200}+\\s{1,4}+password\\s{1,4}+(\\S{4,}+)",
                1,
                "password",
                found -> SecretValues.isValue(found) || SecretValues.isChosen(found)),
        // ("name", "value") of a secret, and name and password beside a word of logging in
        Shape.of(
                SecretMarks.TUPLE,
                "(?i)" + NAMES_OF_SECRETS + "[\"']\\s{0,3}+,\\s{0,3}+[bru]?[\"']([^\"'\\n]{4,400}+)[\"']",
                1,
                BY_NAME,
                SecretValues::isValue),
        Shape.of(
                SecretMarks.TUPLE,
                "(?i)(?:auth|authentication|credentials?|basic)[\"']?\\s{0,3}+(?:=>|[:=])?\\s{0,3}+[(\\[]?\\s{0,3}+"
                        + "[bru]?[\"'][^\"'\\n]{0,200}+[\"']\\s{0,3}+,\\s{0,3}+[bru]?[\"']([^\"'\\n]{4,400}+)[\"']",
                1,
                "name and password",
                SecretValues::isValue),
        // login("name", "password")
        Shape.of(
                SecretMarks.TUPLE,
                "(?i)(?:auth|authentication|credentials?|basic|login|logon|sign_?in|authenticate|getconnection)"
                        + "(?:\\(|\\s?=\\s?\\(|\\s(?='))\\s{0,3}+(?:[bru]?[\"'][^\"'\\n]{0,200}+[\"']\\s{0,3}+,\\s{0,3}+){1,3}+[bru]?[\"']([^\"'\\n]{6,400}+)[\"']",
                1,
                "name and password",
                SecretValues::isChosen),
        // in a sentence: the key Xy9...
        Shape.of(
                SecretMarks.SAID,
                "(?:(?i)(?<![A-Za-z])(?:api[ _-]?key|token|password)|(?<![A-Za-z])PAT)[\"')\\]:]{0,2}+\\s{1,2}+"
                        + "(?:(?:is|was|of|value)[\\s:]{1,2}+)?[\"'`(<\\[]{0,2}+([A-Za-z0-9+/_~!#$^*=.-]{10,}+)(?!@)",
                1,
                "token",
                RandomWord::isIn),
        Shape.of(
                SecretMarks.SAID,
                "(?i)(?<![A-Za-z])key[\"')\\]:]{0,2}+\\s{1,2}+"
                        + "(?:(?:is|was|of|value)[\\s:]{1,2}+)?[\"'`(<\\[]{0,2}+([A-Za-z0-9+/_~!#$^*=.-]{10,}+)(?!@)",
                1,
                "token",
                found -> RandomWord.isIn(found) && !RandomWord.isHexadecimal(found))
    };

    private SecretShapes() {}
}
