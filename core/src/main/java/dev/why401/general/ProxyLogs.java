package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.matches;
import static dev.why401.knowledge.Strength.PROVES;

import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.List;

/**
 * What HAProxy writes of a call into its log: the server it went to, where {@code <NOSRV>} is none, the status, and with which
 * letters the session ended: P for a refusal of its own rules, L for an answer of its own, S for a server that did not take it.
 */
final class ProxyLogs {
    private static final String MANUAL = "https://docs.haproxy.org/3.0/configuration.html#8.5";

    private ProxyLogs() {}

    /** The fields between are the sizes and the two captured cookies. */
    private static Signal ended(String what, String status, String letters) {
        return matches(
                what,
                "<nosrv>",
                "<NOSRV> [-+\\d/]{5,60} (?:" + status + ") \\+?\\d{1,12} \\S{1,200} \\S{1,200} (?:" + letters
                        + ")[-\\w]{2}(?= )");
    }

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "haproxy-logged-a-refusal-of-its-own",
                                ended("a refusal in the log of HAProxy", "40[0356]", "P[-RHDI]")
                                        .as(
                                                "the log of HAProxy says that its own rules refused, and no server was asked"))
                        .stronglySuggests(IP_NOT_ALLOWLISTED, WAF_BLOCKED)
                        .suggests(IP_BANNED, CLIENT_SIGNATURE_BLOCKED)
                        .speaksAgainst(BASE_URL_WRONG, TOKEN_EXPIRED)
                        .stronglySpeaksAgainst(PERMISSION_DENIED, CREDENTIALS_REJECTED)
                        .answeredBy(PROVES, Answerer.EDGE, "HAProxy")
                        .source(MANUAL),
                Rule.when(
                                "haproxy-logged-a-login-of-its-own",
                                ended("a login in the log of HAProxy", "401|407", "[PL][-RHDI]")
                                        .as("the log of HAProxy says that it asked for a login itself"))
                        .stronglySuggests(ACCESS_PROXY_CREDENTIALS_REQUIRED)
                        .suggests(GATEWAY_AUTH_HEADER_CONFLICT)
                        .speaksAgainst(TOKEN_EXPIRED, BASE_URL_WRONG)
                        .answeredBy(PROVES, Answerer.EDGE, "HAProxy")
                        .source(MANUAL),
                Rule.when(
                                "haproxy-logged-a-limit",
                                ended("a limit in the log of HAProxy", "429", "[PL][-RHDIT]")
                                        .as("the log of HAProxy says that it refused with 429 itself"))
                        .stronglySuggests(RATE_LIMITED)
                        .suggests(IP_BANNED)
                        .answeredBy(PROVES, Answerer.EDGE, "HAProxy")
                        .source(MANUAL),
                Rule.when(
                                "haproxy-logged-a-tarpit",
                                ended("a caller whom HAProxy let wait", "\\d{3}", "PT")
                                        .as("the log of HAProxy says that it let the caller wait and then refused"))
                        .stronglySuggests(WAF_BLOCKED, CLIENT_SIGNATURE_BLOCKED)
                        .suggests(RATE_LIMITED, IP_BANNED)
                        .speaksAgainst(SERVICE_INCIDENT)
                        .answeredBy(PROVES, Answerer.EDGE, "HAProxy")
                        .source(MANUAL),
                Rule.when(
                                "haproxy-logged-that-no-server-was-there",
                                ended("a call for which HAProxy had no server", "50[34]", "[Ss][CQcq]")
                                        .as("the log of HAProxy says that no server took the call"))
                        .stronglySuggests(SERVICE_INCIDENT)
                        .speaksAgainst(RATE_LIMITED)
                        .answeredBy(PROVES, Answerer.EDGE, "HAProxy")
                        .source(MANUAL));
    }
}
