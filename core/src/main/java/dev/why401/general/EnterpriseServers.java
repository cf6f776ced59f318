package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;
import static dev.why401.knowledge.Strength.STRONGLY_SUGGESTS;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/** Application servers of Java: the pages that they make themselves, and the numbers in their logs. */
final class EnterpriseServers {
    private static final String LIBERTY = "https://www.github.com/OpenLiberty/open-liberty/wiki/Message-ID-Mapping";
    private static final String WILDFLY = "https://gist.github.com/bjwschaap/dab739fef4edb27daa63";
    private static final String WEBLOGIC =
            "https://xmlandmore.blogspot.com/2012/07/how-to-unlock-user-account-in-weblogic.html";

    /** Undertow, which is in WildFly, JBoss and Keycloak, writes a page of one line. */
    private static final Signal PAGE_OF_UNDERTOW =
            bodySays("<title>Error</title></head><body>401 - ", "<title>Error</title></head><body>403 - ");

    private EnterpriseServers() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "page-of-undertow",
                                PAGE_OF_UNDERTOW.as("the page of one line is the one of WildFly and JBoss"))
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .notAnsweredBy(STRONGLY_SUGGESTS, Answerer.EDGE, Answerer.FORWARD_PROXY)
                        .stronglySpeaksAgainst(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED, BOT_CHALLENGE, IP_BANNED)
                        .source(WILDFLY),
                Rule.when(
                                "console-of-wildfly-and-a-strange-origin",
                                pathStartsWith("/management")
                                        .and(status(403), requestHeader("Origin"), PAGE_OF_UNDERTOW)
                                        .as(
                                                "the management of WildFly refuses a call with an Origin that is on none of its lists"))
                        .stronglySuggests(XSRF_CHECK_FAILED)
                        .suggests(PERMISSION_DENIED)
                        .source("https://docs.wildfly.org/"),
                Rule.when(
                                "role-missing-at-the-server",
                                bodySays("Error 403: AuthorizationFailed")
                                        .or(logSays(
                                                "CWWKS9104A",
                                                "SECJ0129E",
                                                "SECJ0053E",
                                                "is not granted any of the required roles"))
                                        .as("the server knows the user, to whom none of the roles is bound"))
                        .proves(PERMISSION_DENIED)
                        .hintsAt(ADMIN_REQUIRED)
                        .answeredBy(STRONGLY_SUGGESTS, Answerer.APPLICATION, "")
                        .stronglySpeaksAgainst(
                                CREDENTIALS_REJECTED,
                                CREDENTIALS_CHANGED,
                                WAF_BLOCKED,
                                WRONG_AUTH_SCHEME,
                                CAPTCHA_REQUIRED)
                        .source(LIBERTY),
                Rule.when(
                                "login-refused-by-its-number",
                                logSays("CWWKS1100A", "CWWIM4529E", "CWWIM4537E", "SECJ0369E", "BEA-090304")
                                        .as("the log of the server has the number of a login that it did not take"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .hintsAt(ACCOUNT_INACTIVE, ACCOUNT_LOCKED)
                        .speaksAgainst(PERMISSION_DENIED)
                        .source(
                                "https://www.ibm.com/support/pages/users-cannot-login-due-passwordcheckfailedexceptioncwwim4529e-error"),
                Rule.when(
                                "account-locked-by-its-number",
                                logSays("BEA-090078", "invalid login attempts, locking account for")
                                        .as("the log of the server says that it locks the account after wrong logins"))
                        .proves(ACCOUNT_LOCKED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source(WEBLOGIC),
                Rule.when(
                                "issuer-or-audience-not-listed",
                                says("is not listed as a trusted issuer", "is not listed as a trusted audience")
                                        .as(
                                                "the server does not trust the issuer, or is not the audience, of the token"))
                        .stronglySuggests(JWT_INVALID)
                        .suggests(WRONG_TOKEN_KIND, WRONG_SITE)
                        .stronglySpeaksAgainst(TOKEN_EXPIRED, CREDENTIALS_REJECTED)
                        .source("https://openliberty.io/docs/23.0.0.3/authorization.html"));
    }
}
