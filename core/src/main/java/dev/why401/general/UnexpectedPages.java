package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** A page for people where a program asked for data, seen in the answer or in the complaint of a parser. */
final class UnexpectedPages {
    private static final String PARSER = "https://github.com/pycontribs/jira/issues/1340";

    static final Signal PARSER_GOT_A_PAGE = LoginMarks.NOT_JSON_FOR_CLIENT
            .or(
                    LoginMarks.HTML_IN_LOG,
                    logSays(
                            "Unexpected character (<)",
                            "JSON.parse: unexpected character at line 1 column 1",
                            "JSONObject text must begin with '{'",
                            "Value <!DOCTYPE",
                            "unexpected token at '<",
                            "no suitable HttpMessageConverter found",
                            "content type 'text/html",
                            "content type [text/html",
                            "Unsupported content type: text/html",
                            "media type=text/html",
                            "MessageBodyReader of content-type text/html",
                            "content with media type 'text/html'",
                            "ContentType: text/html",
                            "unexpected mimetype: text/html",
                            "bad json",
                            "Malformed JSON",
                            "Failed to parse JSON",
                            "error decoding response",
                            "Response was not JSON"))
            .as("the client wanted JSON and got a page or nothing");

    /** The name of the error alone, without the character at which the parser stopped. */
    static final Signal PARSER_FAILED = logSays(
                    "JSONDecodeError",
                    "JsonParseException",
                    "JsonReaderException",
                    "MalformedJsonException",
                    "JSON::ParserError",
                    "JSON.parse",
                    "JsonSyntaxException",
                    "FormatException: Unexpected character",
                    "invalid json response body",
                    "No JSON object could be decoded",
                    "unexpected end of JSON input",
                    "EOF while parsing a value",
                    "expected value at line 1 column 1",
                    "Error parsing JSON",
                    "Could not parse JSON")
            .as("the client could not read the answer as JSON");

    /** JavaScript, Go, Jackson, .NET, Ruby and Rust, each in its own words. */
    static final Signal PARSER_GOT_A_SENTENCE = matches(
                    "a JSON parser that stumbled over the first letter of a sentence",
                    "unexpected token",
                    "unexpected token '?[A-Za-z]'?,? (?:in JSON at position 0|\"[A-Za-z ]{3})")
            .or(
                    matches(
                            "a JSON parser that stumbled over the first letter of a sentence",
                            "looking for beginning",
                            "invalid character '(?-i:[A-Z])' looking for beginning of value"),
                    matches(
                            "a JSON parser that stumbled over the first letter of a sentence",
                            "unexpected character",
                            "unexpected character (?:\\('(?-i:[A-Z])'|encountered while parsing value: (?-i:[A-Z])\\.)"),
                    matches(
                            "a JSON parser that stumbled over the first letter of a sentence",
                            "invalid start of a value",
                            "'(?-i:[A-Z])' is an invalid start of a value"),
                    matches(
                            "a JSON parser that stumbled over the first word of a sentence",
                            "unrecognized token",
                            "unrecognized token '(?-i:[A-Z][a-z]{2})"),
                    matches(
                            "a JSON parser that stumbled over the first word of a sentence",
                            "unexpected token at",
                            "unexpected token at '(?-i:[A-Z][a-z]{2})"))
            .as("the client wanted JSON and got a sentence");

    private UnexpectedPages() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "page-with-success-for-an-api",
                                html().and(statusBetween(200, 299), Where.API)
                                        .as("an API was called, and a web page came back with a status of success"))
                        .suggests(LOGIN_PAGE_AS_SUCCESS, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(BASE_URL_WRONG, CORPORATE_PROXY_BLOCKED, CAPTIVE_PORTAL, BOT_CHALLENGE)
                        .source("https://github.com/pchuri/jira-cli/pull/20")
                        .wrongWhen("Pages of documentation and downloads may stand under such a path;"
                                + " a block page, a captive portal or a bot challenge comes with status 200 as well."),
                Rule.when(
                                "page-where-json-was-asked-for",
                                html().and(
                                                statusBetween(200, 299),
                                                Where.API,
                                                requestHeader("Accept", "application/json"))
                                        .as("an API was asked for JSON and gave a web page with a status of success"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(BASE_URL_WRONG, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source("https://github.com/atlassian-api/atlassian-python-api/issues/1132"),
                Rule.when(
                                "page-that-the-client-could-not-read",
                                html().and(
                                                Where.API,
                                                logSays(
                                                        "syntax",
                                                        "parse",
                                                        "parsing",
                                                        "decod",
                                                        "unexpected",
                                                        "inappropriate content",
                                                        "deserializ",
                                                        "not json",
                                                        "content type",
                                                        "content-type"),
                                                status(400, 401, 403, 404, 405, 429, 500, 502, 503)
                                                        .or(logSays("401", "403", "404", "500", "502", "503"))
                                                        .not()
                                                        .or(logSays("200 ok", "status 200")))
                                        .as("an API was called, and the client could not read the page that came"))
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN)
                        .hintsAt(BASE_URL_WRONG, SSO_CREDENTIALS_NOT_ACCEPTED, CORPORATE_PROXY_BLOCKED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://github.com/pycontribs/jenkinsapi/issues/707"),
                Rule.when(
                                "token-endpoint-gave-a-page",
                                PARSER_GOT_A_PAGE
                                        .and(logSays(
                                                "token response",
                                                "token endpoint",
                                                "fetch token",
                                                "retrieve token",
                                                "obtain token",
                                                "get token",
                                                "access token response",
                                                "token exchange",
                                                "oidc discovery",
                                                "well-known"))
                                        .as(
                                                "the address that gives out tokens answered with a page, which it never does itself"))
                        .suggests(BASE_URL_WRONG)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, SERVICE_INCIDENT)
                        .speaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_REJECTED, OAUTH_CLIENT_AUTH_FAILED)
                        .source("RFC 6749 section 5.1"),
                Rule.when("parser-got-a-page", PARSER_GOT_A_PAGE)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN, BASE_URL_WRONG)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, CAPTIVE_PORTAL, BOT_CHALLENGE, CAPTCHA_REQUIRED, WAF_BLOCKED)
                        .isAHintAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(PARSER)
                        .cases("aa-070", "dc-029", "dc-059", "dc-092")
                        .source("https://github.com/go-jira/jira/issues/445"),
                Rule.when("parser-failed", PARSER_FAILED)
                        .suggests(LOGIN_PAGE_AS_SUCCESS)
                        .hintsAt(ACCESS_PROXY_CREDENTIALS_REQUIRED, REDIRECT_TO_LOGIN, BASE_URL_WRONG, SERVICE_INCIDENT)
                        .source(PARSER),
                Rule.when(
                                "parser-failed-behind-a-redirect",
                                PARSER_FAILED
                                        .or(PARSER_GOT_A_PAGE)
                                        .and(
                                                redirected(),
                                                statusBetween(300, 399)
                                                        .not()
                                                        .or(locationHas(RedirectChains.WORDS_OF_LOGINS)))
                                        .as("the call was redirected, and what came was no data"))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED, LOGIN_PAGE_AS_SUCCESS)
                        .source("https://github.com/martymcenroe/AssemblyZero/issues/1663"),
                Rule.when(
                                "parser-got-a-refusal",
                                PARSER_GOT_A_PAGE
                                        .and(says(
                                                "403 Forbidden",
                                                "HTTP 403",
                                                "<title>403",
                                                "Access Denied</",
                                                "<h1>Access Denied",
                                                "<title>Blocked",
                                                "Request Rejected",
                                                "support ID",
                                                "incident ID",
                                                "Case Number",
                                                "Reference #",
                                                "has been blocked",
                                                "been blocked"))
                                        .as("the page that the client could not read is a refusal, not a login"))
                        .stronglySpeaksAgainst(
                                LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(WAF_BLOCKED)
                        .hintsAt(CORPORATE_PROXY_BLOCKED, IP_BANNED, GEO_BLOCKED)
                        .source("https://github.com/rofl0r/proxychains-ng/issues/220"),
                Rule.when(
                                "parser-got-an-unauthorized",
                                PARSER_GOT_A_PAGE
                                        .and(says(
                                                "(401)",
                                                "401 Unauthorized",
                                                "<title>401",
                                                "401 Authorization Required"))
                                        .as(
                                                "the page that the client could not read says that a login is wanted (401)"))
                        .isAHintAgainst(LOGIN_PAGE_AS_SUCCESS)
                        .stronglySuggests(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .suggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(TOKEN_EXPIRED)
                        .source("https://github.com/mattbeedle/capsule_crm/issues/38"),
                Rule.when("parser-got-plain-text", PARSER_GOT_A_SENTENCE)
                        .hintsAt(
                                PASSWORD_NOT_ACCEPTED,
                                WRONG_AUTH_SCHEME,
                                CREDENTIALS_REJECTED,
                                XSRF_CHECK_FAILED,
                                BASIC_AUTH_DISABLED)
                        .speaksAgainst(LOGIN_PAGE_AS_SUCCESS, REDIRECT_TO_LOGIN)
                        .isAHintAgainst(BASE_URL_WRONG)
                        .source("https://github.com/mikepenz/xray-action/issues/335")
                        .cases("aa-101"));
    }
}
