package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * Programs that were given another shape of data than they count on, and say so in the words of their language: text in place of
 * an object, an object in place of a list, a member that is not there. What came instead was a page, or an error without a status.
 */
final class UnexpectedShapes {
    /** Text stands where an object was expected, as when a library hands a page through that it could not read as JSON. */
    private static final Signal TEXT_FOR_AN_OBJECT = logSays(
                    "'str' object has no attribute",
                    "'unicode' object has no attribute",
                    "'bytes' object has no attribute",
                    "string indices must be integers",
                    "'str' object does not support item",
                    "Cannot use 'in' operator to search for",
                    "Trying to get property",
                    "Attempt to read property",
                    "Illegal string offset",
                    "Cannot access offset of type",
                    "String does not have #dig method",
                    "cannot unmarshal string into Go value",
                    "cannot unmarshal string into Go struct",
                    "but was STRING at line 1 column 1",
                    "invalid type: string",
                    "no String-argument constructor/factory method to deserialize from String value",
                    "Cannot deserialize value of type `java.util.ArrayList",
                    "Error converting value \"<")
            .as("the program counted on data with members, and got plain text or nothing");

    /** A list was expected, and an object came: refusals are objects. */
    private static final Signal OBJECT_FOR_A_LIST = matches(
                    "a function of lists that is missing",
                    "is not a function",
                    "\\.(?:filter|map|forEach|find|reduce|some|slice|sort|flatMap) is not a function")
            .or(logSays(
                    " is not iterable",
                    "cannot unmarshal object into Go value of type []",
                    "Expected BEGIN_ARRAY but was BEGIN_OBJECT",
                    "Invalid argument supplied for foreach()",
                    "foreach() argument must be of type array"))
            .as("the program counted on a list and got something else, as an error is");

    /** A member that every answer with success has. */
    private static final Signal MEMBER_MISSING = matches(
                    "a member that answers of success have",
                    "keyerror",
                    "KeyError: u?['\"](?:issues|versionNumbers|results|values|fields|key|id|accountId|name|total|access_token|data|items)['\"]")
            .or(
                    matches(
                            "a member that answers of success have",
                            "undefined",
                            "undefined \\(reading '(?:issues|results|values|fields|key|accountId|displayName|total|access_token|data|items|map|length|forEach|filter|find|summary|name)'"),
                    matches(
                            "a member that answers of success have",
                            "of undefined",
                            "Cannot read property '(?:issues|results|values|fields|key|accountId|displayName|total|access_token|data|items|map|length|forEach|filter|find|summary|name)' of undefined"))
            .as("a member that every answer with success has was not there");

    /** Elements that only pages have and that no XML parser finds closed: Go, Java, .NET, libxml2, and PHP and Python on top of it. */
    private static final Signal TAG_OF_A_PAGE = matches(
                    "an element of web pages that an XML parser stumbled over",
                    "tag mismatch",
                    "tag mismatch: (?:meta|link|br|img|hr|input|p|head|body|script|form)\\b")
            .or(
                    matches(
                            "an element of web pages that an XML parser stumbled over",
                            "must be terminated by",
                            "element type \"(?:meta|link|br|img|hr|input|p|head|body|script|form)\" must be terminated"),
                    matches(
                            "an element of web pages that an XML parser stumbled over",
                            "start tag on line",
                            "'(?:meta|link|br|img|hr|input|p|head|body|script|form)' start tag on line"),
                    matches(
                            "an element of web pages that an XML parser stumbled over",
                            "expected element type",
                            "expected element type <[^>\\n]{1,60}> but have <html>"),
                    matches(
                            "an element of web pages that an XML parser stumbled over",
                            "closed by",
                            "element <(?:meta|link|br|img|hr|input|p|head|body|script|form)> closed by"))
            .as("the client wanted XML and stumbled over an element of a web page");

    private static final Signal XML_OF_A_PAGE = matches(
                    "how Go's XML parser reads a page that is no XML",
                    "xml syntax error on line",
                    "XML syntax error on line \\d{1,3}: (?:expected /> in element|attribute name without = in element|unquoted or missing attribute value|expected element name after <|expected attribute name in element|invalid character entity)")
            .as("the client wanted XML, and what came is written as web pages are and XML is not");

    private static final Signal METRICS_EXPECTED =
            logSays("is not a valid start token", "expected a valid start token", "text format parsing error in line");

    private UnexpectedShapes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("text-for-an-object", TEXT_FOR_AN_OBJECT)
                        .suggests(LOGIN_PAGE_AS_SUCCESS, BASE_URL_WRONG)
                        .hintsAt(
                                ACCESS_PROXY_CREDENTIALS_REQUIRED,
                                CLIENT_BUG,
                                REDIRECT_TO_LOGIN,
                                CREDENTIALS_REJECTED,
                                PASSWORD_NOT_ACCEPTED)
                        .speaksAgainst(RATE_LIMITED, ADMIN_REQUIRED)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/1472")
                        .cases("ga-021")
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/484")
                        .source("https://github.com/mantisbt-plugins/source-integration/issues/399"),
                Rule.when("tag-of-a-page-in-xml", TAG_OF_A_PAGE)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BASE_URL_WRONG, REDIRECT_TO_LOGIN)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, CAPTIVE_PORTAL)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/rclone/rclone/issues/3176"),
                Rule.when("xml-that-is-none", XML_OF_A_PAGE)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS, BASE_URL_WRONG)
                        .suggests(REDIRECT_TO_LOGIN)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, CAPTIVE_PORTAL)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/rclone/rclone/issues/3176")
                        .source("https://github.com/AlistGo/alist/issues/895"),
                Rule.when(
                                "page-for-metrics",
                                METRICS_EXPECTED
                                        .or(logSays("unsupported Content-Type \"text/html"))
                                        .as("Prometheus wanted metrics and got something that is none, as a page"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS, BASE_URL_WRONG)
                        .suggests(REDIRECT_TO_LOGIN)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_REJECTED)
                        .source("https://github.com/prometheus/prometheus/issues/5779")
                        .source("https://github.com/oracle/weblogic-monitoring-exporter/issues/129"),
                Rule.when("object-for-a-list", OBJECT_FOR_A_LIST)
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .hintsAt(CLIENT_BUG, LOGIN_PAGE_AS_SUCCESS, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .source("https://github.com/atlassian/atlassian-mcp-server/issues/55")
                        .cases("ga-003"),
                Rule.when("member-of-success-missing", MEMBER_MISSING)
                        .hintsAt(
                                CREDENTIALS_REJECTED,
                                LOGIN_PAGE_AS_SUCCESS,
                                BASE_URL_WRONG,
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                SILENT_ANONYMOUS,
                                CAPTCHA_REQUIRED)
                        .speaksAgainst(CREDENTIALS_MISSING)
                        .source("https://github.com/pycontribs/jira/issues/887")
                        .cases("gb-035")
                        .source("https://github.com/pchuri/jira-cli/pull/20"));
    }
}
