package dev.why401.general;

import static dev.why401.knowledge.Signals.logSays;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Signals.says;

import dev.why401.knowledge.Signal;

/** Signs that the answer is a page for people to log in, whoever sent it. */
final class LoginMarks {
    static final Signal PASSWORD_FIELD = says(
                    " type=\"password\"",
                    "\ntype=\"password\"",
                    "\"type=\"password\"",
                    " type='password'",
                    " type=password",
                    "name=\"os_password\"",
                    "name=\"j_password\"")
            .as("the page has a field for a password");

    /** Titles of the log-in pages of products and identity providers, in the languages in which they are met. */
    static final Signal LOGIN_TITLE = matches(
                    "the title of a login page",
                    "<title",
                    "<title[^>]{0,60}>(?![^<]{0,80}(?:fehlgeschlagen|error message))[^<]{0,80}(?:"
                            + "\\blog[ -]?[io]n(?:to)?\\b|\\bsign[ -]?(?:in|on)\\b|anmeld|einloggen|connexion(?! refus)|connecter"
                            + "|iniciar sesi|inicio de sesi|acceder|entrar\\b|accedi\\b|accesso\\b(?! negat| vietat)|inloggen|aanmelden|logga in"
                            + "|log ind|logg inn|kirjaudu|zaloguj|logowanie|p\u0159ihl\u00e1|prihl\u00e1|bejelentkez|conecta|giri\u015f|oturum a"
                            + "|\u0432\u0445\u043e\u0434|\u0432\u043e\u0439\u0442\u0438|\u0443\u0432\u0456\u0439\u0442\u0438|\u767b\u5f55|\u767b\u5165|\u30ed\u30b0\u30a4\u30f3|\u30b5\u30a4\u30f3\u30a4\u30f3|\ub85c\uadf8\uc778)")
            .as("the title of the page is that of a login page");

    static final Signal LOGIN_FORM = says(
                    "id=\"login-form\"",
                    "id=\"loginForm\"",
                    "name=\"loginForm\"",
                    "id=\"kc-form-login\"",
                    "name=\"login-form\"",
                    "action=\"/login",
                    "/dologin.action",
                    "id=\"okta-sign-in\"",
                    "okta-signin-widget",
                    "aadcdn.msftauth.net",
                    "aadcdn.msauth.net",
                    "userNameFormatError",
                    "window.authentik",
                    "<title>OpenID Connect Provider Discovery",
                    "accounts.google.com/v3/signin",
                    "accounts.google.com/ServiceLogin")
            .as("the page has the login form of a known product or identity provider");

    static final Signal ALREADY_LOGGED_IN =
            says("<title>You are already logged in").as("the page says that the caller is already logged in");

    static final Signal SECOND_FACTOR = says("Two Factor", "two-factor", "second factor")
            .or(matches("a second factor", "2fa", "(?<![%0-9A-Za-z])2fa(?![0-9A-Za-z])"))
            .and(says("<title", "<form"))
            .as("the page asks for a second factor");

    /** A page that goes on by script: no redirect status is ever seen. */
    static final Signal SCRIPT_REDIRECT = says(
                    "document.forms[0].submit()",
                    "document.forms['saml'].submit()",
                    "onload=\"document.forms[0].submit")
            .as("the page sends the browser on to a login by script");

    static final Signal BARE_LOADING = matches(
                    "nothing but a word of waiting", "loading", "\\A\\s*Loading\\.{0,3}\\s*\\z")
            .as("the page says nothing but that it is loading");

    private static final String HTML_ELEMENT =
            "(?:html|head|body|meta|link|script|img|input|form|div|br|hr|title|style)\\b";

    /** What JSON parsers of many languages say of an HTML page or of an empty text. */
    static final Signal NOT_JSON_FOR_CLIENT = logSays(
                    "invalid character '<'",
                    "Unexpected token <",
                    "Unexpected token '<'",
                    "not recognized as JSON",
                    "Expecting value: line 1 col",
                    "unexpected mimetype: text/html",
                    "Expected BEGIN_OBJECT but was STRING",
                    "Unexpected character ('<'",
                    "unexpected token at '<",
                    "'<' is an invalid start of a value",
                    "Unexpected character encountered while parsing value: <",
                    "JSON Parse error: Unrecognized token '<'",
                    "lexical error: invalid char in json text")
            .or(
                    matches(
                            "an answer that is no JSON, and no sentence is quoted from it",
                            "is not valid json",
                            "(?:^|[^\". ] {0,2})is not valid json|<[^\\n]{0,80}is not valid json"),
                    matches(
                            "a JSON parser that stumbled over <",
                            "unexpected",
                            "unexpected\\s+(?:token|character|char|symbol)[^<\\n]{0,14}<"),
                    matches("a JSON parser that stumbled over <", "invalid json", "invalid json[^<\\n]{0,30}<"),
                    matches(
                            "an XML parser that stumbled over elements of HTML",
                            "element type",
                            "element type ." + HTML_ELEMENT),
                    matches(
                            "an XML parser that stumbled over elements of HTML",
                            "tag mismatch",
                            "tag mismatch: " + HTML_ELEMENT),
                    matches(
                            "an XML parser that stumbled over elements of HTML",
                            "start tag",
                            ". start tag[^\\n]{0,60}end tag of ." + HTML_ELEMENT),
                    matches(
                            "a JSON parser that stumbled over <",
                            "invalid char",
                            "invalid\\s+(?:character|char)[^<\\n]{0,14}<"))
            .as("the client wanted JSON and got something else");

    static final Signal HTML_IN_LOG = logSays("raw response: <!DOCTYPE", "long HTML doc", "<!DOCTYPE html")
            .as("an HTML page was logged");

    static final Signal LOGIN_PAGE = PASSWORD_FIELD.or(LOGIN_FORM, LOGIN_TITLE).as("the answer is a login page");

    private LoginMarks() {}
}
