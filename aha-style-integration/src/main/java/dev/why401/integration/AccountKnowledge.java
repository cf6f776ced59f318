package dev.why401.integration;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.evidence.Address;
import dev.why401.evidence.Address.Reach;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.evidence.SecretKind;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows what is known of one account and stands in no answer: the edition, what it logs in with, how its person signs in. With
 * it the refusals that read alike in every log are told apart. Immutable and thread-safe.
 */
final class AccountKnowledge implements KnowledgePack {
    private static final String AHA_ERRORS =
            "https://www.aha.io/support/roadmaps/integrations/jira-troubleshooting/jira-integration-authentication-errors";

    private static final Signal UNAUTHORIZED = status(401);

    private static final Signal REDIRECT = status(301, 302, 303, 307, 308);

    private static final Signal INTERNAL_ADDRESS = matches(
            "an internal address",
            "://",
            "https?://(?:10\\.|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.|127\\.|localhost[:/])");

    private static final Signal LOGIN_WORDS = logSays("login", "sso", "saml", "oauth", "adfs");

    private final String host;
    private final Product product;
    private final List<Rule> rules;
    private final List<Advice> advice;

    AccountKnowledge(IntegrationAccount account) {
        host = account.serverUrl().host();
        product = account.edition().product();
        rules = rulesOn(account);
        advice = AccountAdvice.on(account.login());
    }

    private static List<Rule> rulesOn(IntegrationAccount account) {
        List<Rule> rules = new ArrayList<>();
        if (account.edition() == Edition.JIRA_VIA_CONNECT) {
            rules.add(Rule.when(
                            "account-via-connect",
                            status(401, 403).as("this integration is of the edition Jira via Connect"))
                    .proves(CREDENTIAL_TRANSPORT_RETIRED)
                    .stronglySpeaksAgainst(PASSWORD_NOT_ACCEPTED, CREDENTIALS_REJECTED, USERNAME_NOT_EMAIL)
                    .speaksAgainst(PERMISSION_DENIED)
                    .source(AHA_ERRORS)
                    .wrongWhen("Something in front of Jira refuses the call whatever it carries."));
        }
        if (account.login() == Login.PASSWORD) {
            rules.add(workedWithPassword());
            account.signIn().ifPresent(way -> rules.add(way == SignIn.SINGLE_SIGN_ON ? singleSignOn() : local()));
        }
        if (account.login() == Login.API_TOKEN || account.login() == Login.PERSONAL_ACCESS_TOKEN) {
            rules.add(workedWithToken());
        }
        if (account.login() == Login.API_TOKEN) {
            rules.add(sentAsBasic());
        }
        if (account.edition() != Edition.JIRA_DATA_CENTER) {
            rules.add(redirectedOnCloud());
        } else {
            rules.add(redirectedOnPremises());
            boolean isInternal = !Address.read(account.serverUrl().toString())
                    .value()
                    .map(address -> address.reach().is(Reach.PUBLIC))
                    .orElse(false);
            if (!isInternal) {
                rules.add(internalAddressInLog());
            }
        }
        return List.copyOf(rules);
    }

    /** The line above the error names the resource that was asked for next. */
    private static Rule internalAddressInLog() {
        return Rule.when(
                        "account-log-names-internal-address",
                        REDIRECT.and(INTERNAL_ADDRESS)
                                .as(
                                        "the log of a redirect names an internal address, and the integration was pointed to a"
                                                + " public one"))
                .proves(REDIRECT_TO_PRIVATE_ADDRESS)
                .stronglySpeaksAgainst(REDIRECT_TO_LOGIN)
                .source(AHA_ERRORS)
                .wrongWhen("The internal address is that of the proxy or of the caller.");
    }

    private static Rule redirectedOnPremises() {
        return Rule.when(
                        "account-on-premises-redirected",
                        REDIRECT.and(logSays("Remote error for '", "Remote error for \u2018"), LOGIN_WORDS.not())
                                .as("a sync product reports a redirect by a Jira on premises and names no login"))
                .stronglySuggests(REDIRECT_TO_PRIVATE_ADDRESS)
                .speaksAgainst(REDIRECT_TO_LOGIN, ACCESS_PROXY_CREDENTIALS_REQUIRED)
                .source(AHA_ERRORS)
                .wrongWhen("A single sign-on in front of Jira covers the API too.");
    }

    /** Seen as a plain status, a redirect fits an address inside as well, which a site of Cloud has not. */
    private static Rule redirectedOnCloud() {
        return Rule.when(
                        "account-cloud-redirected",
                        REDIRECT.as(
                                "a site of Jira Cloud, which has no address inside anybody's network, redirected the"
                                        + " call"))
                .stronglySpeaksAgainst(REDIRECT_TO_PRIVATE_ADDRESS)
                .source(AHA_ERRORS)
                .wrongWhen("A company's own gateway stands in front of the site.");
    }

    /** Nobody changes a token as one changes a password: it ends, or somebody deletes it. */
    private static Rule workedWithToken() {
        return Rule.when(
                        "account-token-worked-before",
                        UNAUTHORIZED
                                .and(workedBefore())
                                .as("the token of this account was accepted before, and is refused now"))
                .stronglySuggests(TOKEN_EXPIRED, TOKEN_REVOKED)
                .speaksAgainst(CREDENTIALS_CHANGED)
                .source(
                        "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/")
                .source("https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html")
                .wrongWhen("What was entered in the place of the token is a password.");
    }

    /** A password that was accepted once is a local one: what a single sign-on keeps never worked here. */
    private static Rule workedWithPassword() {
        return Rule.when(
                        "account-password-worked-before",
                        UNAUTHORIZED
                                .and(workedBefore())
                                .as("the password of this account was accepted before, and is refused now"))
                .stronglySuggests(CREDENTIALS_CHANGED)
                .stronglySpeaksAgainst(SSO_CREDENTIALS_NOT_ACCEPTED)
                .speaksAgainst(EMAIL_NOT_USERNAME, USERNAME_CASE_MISMATCH)
                .source(AHA_ERRORS);
    }

    /** The account itself says how its token travels. */
    private static Rule sentAsBasic() {
        return Rule.when(
                        "account-sends-basic",
                        status(401, 403).as("the integration sends e-mail and API token as Basic, as Cloud takes them"))
                .stronglySpeaksAgainst(WRONG_AUTH_SCHEME)
                .source("https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/")
                .wrongWhen("Something on the way rewrites the Authorization header.");
    }

    private static Rule singleSignOn() {
        return Rule.when(
                        "account-signs-in-by-sso",
                        UNAUTHORIZED
                                .and(secret(SecretKind.PASSWORD))
                                .as("the person behind this account signs in at the company's single sign-on, and its"
                                        + " password was sent"))
                .stronglySuggests(SSO_CREDENTIALS_NOT_ACCEPTED)
                .speaksAgainst(CREDENTIALS_REJECTED)
                .source(AHA_ERRORS)
                .wrongWhen("The password that was entered is one that Jira keeps itself.");
    }

    private static Rule local() {
        return Rule.when(
                        "account-signs-in-locally",
                        UNAUTHORIZED.as(
                                "the person behind this account signs in with a password that Jira itself keeps"))
                .stronglySpeaksAgainst(SSO_CREDENTIALS_NOT_ACCEPTED)
                .source(AHA_ERRORS);
    }

    @Override
    public String id() {
        return "integration-account";
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public boolean claims(Address address) {
        return address.host().is(host);
    }

    @Override
    public Fact<Product> recognise(Exchange exchange) {
        boolean ours = exchange.address().value().filter(this::claims).isPresent();
        return ours ? Fact.present(product) : Fact.unknown();
    }

    @Override
    public List<Advice> advice() {
        return advice;
    }
}
