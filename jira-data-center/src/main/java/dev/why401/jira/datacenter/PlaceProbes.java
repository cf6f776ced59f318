package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterQuestions.*;
import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means where the product was found, and which address it believes in. */
final class PlaceProbes {
    private static final String PROXIED =
            "https://confluence.atlassian.com/kb/reverse-proxy-and-application-link-troubleshooting-guide-719095279.html";

    private PlaceProbes() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when("product-at-another-path", found(CONTEXT_PATH, CONTEXT_FOUND))
                        .proves(BASE_URL_WRONG)
                        .stronglySpeaksAgainst(
                                PERMISSION_HIDDEN_AS_NOT_FOUND,
                                CREDENTIALS_REJECTED,
                                SILENT_ANONYMOUS,
                                LOGIN_PAGE_AS_SUCCESS,
                                REDIRECT_TO_LOGIN)
                        .source(Sources.CONTEXT_PATH)
                        .wrongWhen("Two instances share the host, and the other one is meant."),
                Rule.when("product-at-no-usual-path", found(CONTEXT_PATH, CONTEXT_NONE))
                        .isAHintAgainst(BASE_URL_WRONG)
                        .hintsAt(WAF_BLOCKED, ACCESS_PROXY_CREDENTIALS_REQUIRED, SERVICE_INCIDENT)
                        .source(Sources.CONTEXT_PATH)
                        .wrongWhen("The administrator chose a context path of his own."),
                Rule.when("believes-in-the-address", found(BASE_URL, BASE_SAME))
                        .stronglySpeaksAgainst(BASE_URL_WRONG, REDIRECT_TO_PRIVATE_ADDRESS)
                        .speaksAgainst(REDIRECT_DROPPED_CREDENTIALS, OAUTH1_SIGNATURE_INVALID)
                        .source(Sources.OAUTH),
                Rule.when("believes-in-another-path", found(BASE_URL, BASE_OTHER_PATH))
                        .suggests(BASE_URL_WRONG)
                        .source(PROXIED)
                        .wrongWhen("A reverse proxy maps the path, and the API works at both."),
                Rule.when("believes-in-another-origin", found(BASE_URL, BASE_OTHER_ORIGIN))
                        .hintsAt(BASE_URL_WRONG, REDIRECT_DROPPED_CREDENTIALS)
                        .suggests(OAUTH1_SIGNATURE_INVALID)
                        .source(PROXIED)
                        .wrongWhen("The instance has several names, and all of them work."),
                Rule.when("believes-in-an-internal-address", found(BASE_URL, BASE_INTERNAL))
                        .suggests(REDIRECT_TO_PRIVATE_ADDRESS, OAUTH1_SIGNATURE_INVALID)
                        .source(Sources.PROXY_SETTINGS)
                        .wrongWhen("The calling program runs inside the network that the address belongs to."),
                Rule.when("redirects-lead-to-the-product", found(HOPS, HOPS_TO_PRODUCT))
                        .stronglySuggests(BASE_URL_WRONG, REDIRECT_DROPPED_CREDENTIALS)
                        .stronglySpeaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .source(Sources.LOST_CREDENTIAL),
                Rule.when("redirects-lead-away", found(HOPS, HOPS_AWAY))
                        .suggests(REDIRECT_DROPPED_CREDENTIALS, REDIRECT_TO_LOGIN)
                        .source(Sources.LOST_CREDENTIAL),
                Rule.when("redirects-end-at-a-page", found(HOPS, HOPS_TO_LOGIN))
                        .stronglySuggests(REDIRECT_TO_LOGIN)
                        .source("https://github.com/apache/devlake/issues/8704"),
                Rule.when("redirects-lead-astray", found(HOPS, HOPS_ASTRAY))
                        .suggests(BASE_URL_WRONG)
                        .source(Sources.LOST_CREDENTIAL));
    }
}
