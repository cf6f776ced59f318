package dev.why401.general;

import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** What people say in their own words of what they saw: no program words it so, and every ticket does. */
final class ToldByPeople {
    private static final String ENCODINGS = "https://github.com/spring-projects/spring-security/issues/2969";

    private static final Signal LETTERS_TOLD = matches(
                    "a password with other letters than those of ASCII",
                    "password",
                    "passw(?:ord|d)s?\\b[^\\n.]{0,50}(?:umlaut|accent(?:ed)?\\b|diacritic|non-?ascii|non-?latin|unicode)")
            .or(
                    matches(
                            "a password with other letters than those of ASCII",
                            "password",
                            "(?:umlauts?|accents?|accented \\w+|diacritics?|non-?ascii \\w+|euro sign)[^\\n.]{0,30}\\bpassw"),
                    matches(
                            "a password with other letters than those of ASCII",
                            "passwort",
                            "(?:umlaut|sonderzeichen)[^\\n.]{0,30}passwort|passwort[^\\n.]{0,40}(?:umlaut|sonderzeichen)"),
                    matches(
                            "a password with other letters than those of ASCII",
                            "kennwort",
                            "(?:umlaut|sonderzeichen)[^\\n.]{0,30}kennwort|kennwort[^\\n.]{0,40}(?:umlaut|sonderzeichen)"),
                    matches(
                            "a password with letters of full width",
                            "\u5168\u89d2",
                            "(?:\u30d1\u30b9\u30ef\u30fc\u30c9|\u5bc6\u7801)[^\\n\u3002]{0,20}\u5168\u89d2"),
                    matches(
                            "a password with a sign beyond ASCII, which is shown",
                            "password",
                            "\\bpassword (?:has|have|had|contains?|with|includes?) [^\\n.]{0,20}['\"`\u2018\u201c][^\\x00-\\x7f]['\"`\u2019\u201d]"))
            .or(
                    RefusalGrammar.found(
                            "a password of which one letter is named",
                            List.of("passw", "contrase", "mot de passe", "senha", "kennwort", "has\u0142o"),
                            "(?:passw|contrase|mot de passe|senha|kennwort|has\u0142o)[^\\n.]{0,40}(?<!\\p{L})[\u00df-\u024f\u20ac](?!\\p{L})"))
            .as("somebody says that the password has letters beyond ASCII");

    /**
     * UTF-8 that was read as Latin-1, or bytes that were no UTF-8, beside the name of a user; or a question mark in the name, as
     * it is written for a letter that a character set has not.
     */
    private static final Signal NAME_GARBLED = RefusalGrammar.found(
                    "a user name in the wrong character set",
                    List.of("user", "login failed", "failed for"),
                    "\\buser(?:name)?(?:: | ?\\[| ['\"])[\\w.-]{1,30}\\?[a-z]{2,30}\\b"
                            + "|\\b(?:user(?:name)?|login|account|principal|login failed|failed for)\\b\\W{1,5}\\S{0,40}(?:\\u00c3[\\u0080-\\u00bf\\u0178\\u0153\\u0161\\u017e\\u2018-\\u2026]|\\ufffd)")
            .as("the name of the user came back garbled, as it does when two sides count letters in different ways");

    private static final Signal LOGIN_PAGE_TOLD = matches(
                    "somebody who got a login page",
                    "page",
                    "\\b(?:contain|return|got|gets?|getting|receiv|show|sav|respon|answer)\\w{0,8}\\b[^\\n./]{0,40}\\b(?:log-?in|log in|sign-?in|sign in|sso|saml|adfs|okta|keycloak)[ -]?(?:web)?(?:page|form|screen|html)\\b")
            .or(
                    RefusalGrammar.found(
                            "somebody who got a login page, in another language",
                            List.of("login", "anmelde", "inicio de sesi", "connexion"),
                            "\\b(?:antwort|liefer|komm|bekomm|erh[a\u00e4]l|zeig)\\w{0,4}\\b[^\\n.]{0,25}\\b(?:log-?in|anmelde)-?(?:seite|maske|formular)\\b|\\bp[a\u00e1]gina de (?:login|inicio de sesi[o\u00f3]n)\\b|\\bpage de (?:connexion|login)\\b"),
                    logSays(
                                    "Sign in with Google",
                                    "Sign in with Microsoft",
                                    "Sign in with Okta",
                                    "Or continue with: Google")
                            .and(statusBetween(200, 299)))
            .as("somebody says that a login page came");

    private ToldByPeople() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("letters-beyond-ascii-told", LETTERS_TOLD)
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .source(ENCODINGS)
                        .source("https://github.com/Kong/insomnia/issues/1558")
                        .wrongWhen("A policy is quoted that wants such letters in a password."),
                Rule.when(
                                "letters-beyond-ascii-told-and-refused",
                                LETTERS_TOLD
                                        .and(
                                                scheme(BASIC).or(secret(PASSWORD)),
                                                status(401, 403).or(logSays("401", "unauthorized", "denied", "failed")))
                                        .as("a password with letters beyond ASCII was refused, as somebody says"))
                        .suggests(CREDENTIAL_CHARSET_MISMATCH)
                        .hintsAt(CREDENTIALS_MALFORMED)
                        .isAHintAgainst(SSO_CREDENTIALS_NOT_ACCEPTED, CREDENTIALS_REJECTED)
                        .source("https://github.com/abapGit/abapGit/issues/4800"),
                Rule.when("user-name-garbled", NAME_GARBLED)
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source("RFC 7617 section 2.1")
                        .wrongWhen("The log itself is written in another character set than it is read in."),
                Rule.when(
                                "code-page-told",
                                logSays(
                                                "> chcp",
                                                "code page:",
                                                "codepage:",
                                                "code page 850",
                                                "code page 437",
                                                "code page 1252",
                                                "CP1250",
                                                "CP1251",
                                                "CP1252",
                                                "windows-1250",
                                                "windows-1251",
                                                "windows-1252",
                                                "file.encoding=",
                                                "PYTHONIOENCODING",
                                                "POSIX locale",
                                                "LC_ALL=C")
                                        .and(
                                                scheme(BASIC).or(secret(PASSWORD)),
                                                status(401).or(logSays("401", "unauthorized", "AUTHENTICATED_FAILED")))
                                        .as("somebody shows the character set of a program whose password was refused"))
                        .stronglySuggests(CREDENTIAL_CHARSET_MISMATCH)
                        .isAHintAgainst(SSO_CREDENTIALS_NOT_ACCEPTED, AMBIENT_CREDENTIALS_OVERRIDE)
                        .source("RFC 7617 section 2.1")
                        .source("https://github.com/abapGit/abapGit/issues/4800"),
                Rule.when("login-page-told", LOGIN_PAGE_TOLD)
                        .stronglySuggests(LOGIN_PAGE_AS_SUCCESS)
                        .suggests(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .hintsAt(SSO_CREDENTIALS_NOT_ACCEPTED, CREDENTIALS_MISSING)
                        .source("https://github.com/oauth2-proxy/oauth2-proxy/issues/2918")
                        .wrongWhen("The words tell where the person logs in with a browser."));
    }
}
