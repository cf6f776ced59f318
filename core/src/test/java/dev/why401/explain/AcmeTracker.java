package dev.why401.explain;

import static dev.why401.knowledge.Signals.bodyBears;
import static dev.why401.knowledge.Signals.challengeHas;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.locationHas;
import static dev.why401.knowledge.Signals.principal;
import static dev.why401.knowledge.Signals.problem;
import static dev.why401.knowledge.Signals.redirectDroppedCredential;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.status;
import static dev.why401.knowledge.Signals.tokenExpiredByItsOwnClaim;
import static dev.why401.knowledge.Signals.workedBefore;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.diagnosis.Weights;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.TransportProblem.Kind;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Answerer;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Family;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Strength;
import java.util.List;
import java.util.Set;

/**
 * An invented product with a few causes and rules of its own, weighed with numbers of its own: explanations in tests change
 * when the package that writes them does, and not when knowledge grows or weights are tuned.
 */
final class AcmeTracker implements KnowledgePack {
    static final Product PRODUCT = new Product("acme-tracker", "Acme Tracker");

    /** With a proof this strong the shipped causes are far behind. */
    private static final Weights WEIGHTS = new Weights(24, 4, 1.2, 0.5, 0, 0.72, 0.9, -30, 0, 1, 1);

    static final Cause TOKEN_EXPIRED = Cause.builder("acme-token-expired", Family.REPLACE_CREDENTIAL)
            .title("The token of Acme Tracker has expired")
            .meaning("the token has reached its end date")
            .check("Look at acme.example > Profile > Tokens: this is the cause if the end date has passed.")
            .fix(Actor.ACCOUNT_OWNER, "Create a new token at acme.example > Profile > Tokens.")
            .fix(Actor.CALLER, "Put the new token into the configuration and test the connection to {site}.")
            .newCredentialHelps()
            .build();

    static final Cause TOKEN_UNKNOWN = Cause.builder("acme-token-unknown", Family.REPLACE_CREDENTIAL)
            .title("Acme Tracker does not know the token")
            .meaning("Acme Tracker does not know this token: it was revoked, or belongs to another site")
            .check("Look at acme.example > Profile > Tokens: this is the cause if the token is not in the list.")
            .fix(Actor.ACCOUNT_OWNER, "Create a new token at acme.example > Profile > Tokens.")
            .newCredentialHelps()
            .build();

    private static final Cause PERMISSION = Cause.builder("acme-permission", Family.GRANT_PERMISSION)
            .title("The account may not do this in Acme Tracker")
            .meaning("the account is known, but may not do this")
            .check("Do the same in a browser as this account: this is the cause if it is refused there too.")
            .fix(Actor.PRODUCT_ADMIN, "Give the account a role that may do this.")
            .build();

    private static final Cause FIREWALL = Cause.builder("acme-firewall", Family.OPEN_NETWORK)
            .title("A firewall in front of Acme Tracker refused the call")
            .meaning("a firewall in front of Acme Tracker refused the call before Acme Tracker saw it")
            .check("Make the call from another network: this is the cause if it is answered there.")
            .fix(
                    Actor.SITE_OPERATOR,
                    "Look up the {reference} in the log of the firewall, and let calls to {host} pass.")
            .fix(Actor.CALLER, "Leave the credential as it is, because nobody has looked at it.")
            .answeredBy(Answerer.EDGE)
            .build();

    private static final Cause LOGIN_PAGE = Cause.builder("acme-login-page", Family.CORRECT_ADDRESS)
            .title("Acme Tracker sent the call to its login page")
            .meaning("the call went to a page for people, which leads on to the login")
            .check("Open the address in a private window: this is the cause if the login page comes up.")
            .fix(Actor.DEVELOPER, "Call an address under {site}/api/.")
            .answeredBy(Answerer.LOGIN_PAGE)
            .build();

    private static final Cause ANONYMOUS = Cause.builder("acme-anonymous", Family.SEND_CREDENTIAL)
            .title("Acme Tracker answered as to anonymous")
            .meaning("Acme Tracker ignored the credential and answered as to somebody who is not logged in")
            .check("Call {site}/api/me: this is the cause if it names nobody.")
            .fix(
                    Actor.CALLER,
                    "Stop the sync from deleting anything, because empty results may mean \"not logged in\".")
            .newCredentialHelps()
            .build();

    private static final Cause PROXY_LOGIN = Cause.builder("acme-proxy-login", Family.OPEN_NETWORK)
            .title("Your proxy wants a login")
            .meaning("the proxy through which you go out wants a login of its own")
            .check("Make the call with curl -x and the name of the proxy: this is the cause if curl reports 407.")
            .fix(Actor.NETWORK_TEAM, "Tell the integration's owner a name and password for the proxy.")
            .fix(Actor.DEVELOPER, "Give the client a proxyAuthenticator with them.")
            .answeredBy(Answerer.NOBODY, Answerer.FORWARD_PROXY)
            .build();

    private static final List<Rule> RULES = List.of(
            Rule.when("token-expired", jsonHas("error", "token_expired").as("Acme Tracker says that the token expired"))
                    .proves(TOKEN_EXPIRED)
                    .answeredBy(Strength.PROVES, Answerer.APPLICATION, "Acme Tracker"),
            Rule.when("invalid-token", challengeHas("error", "invalid_token")).suggests(TOKEN_EXPIRED, TOKEN_UNKNOWN),
            Rule.when("own-claim", tokenExpiredByItsOwnClaim()).stronglySuggests(TOKEN_EXPIRED),
            Rule.when("token-refused", says("token refused")).proves(TOKEN_EXPIRED, TOKEN_UNKNOWN, PERMISSION),
            Rule.when("worked-before", workedBefore()).suggests(TOKEN_EXPIRED).speaksAgainst(TOKEN_UNKNOWN),
            Rule.when("email", principal(PrincipalKind.EMAIL)).isAHintAgainst(TOKEN_EXPIRED, TOKEN_UNKNOWN),
            Rule.when("bare-refusal", status(403).and(emptyBody()))
                    .proves(TOKEN_EXPIRED, TOKEN_UNKNOWN, PERMISSION, FIREWALL, ANONYMOUS, LOGIN_PAGE),
            Rule.when("block-page", html().and(bodyBears("support id")).as("the answer is a block page of F5 BIG-IP"))
                    .proves(FIREWALL)
                    .answeredBy(Strength.PROVES, Answerer.EDGE, "F5 BIG-IP"),
            Rule.when("block-header", responseHeader("Server", "BigIP")).suggests(FIREWALL),
            Rule.when("login-redirect", locationHas("/login")).proves(LOGIN_PAGE),
            Rule.when("dropped", redirectDroppedCredential()).suggests(LOGIN_PAGE),
            Rule.when("anonymous", jsonHas("user", "anonymous").as("Acme Tracker names anonymous as the user"))
                    .proves(ANONYMOUS)
                    .answeredBy(Strength.STRONGLY_SUGGESTS, Answerer.APPLICATION, ""),
            Rule.when("proxy-login", problem(Kind.PROXY_AUTHENTICATION)).proves(PROXY_LOGIN),
            Rule.when("words", says("denied")).proves(PERMISSION));

    static Diagnosis diagnose(Exchange exchange) {
        return Diagnostician.withOnly(List.of(new AcmeTracker()))
                .weighing(WEIGHTS)
                .diagnose(exchange);
    }

    static Explanation explain(Exchange exchange) {
        return Explanation.of(diagnose(exchange));
    }

    @Override
    public String id() {
        return "acme-tracker";
    }

    @Override
    public Set<Product> products() {
        return Set.of(PRODUCT);
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
