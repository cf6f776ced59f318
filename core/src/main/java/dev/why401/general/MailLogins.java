package dev.why401.general;

import static dev.why401.knowledge.Causes.*;
import static dev.why401.knowledge.Signals.*;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What servers of mail and of instant messages reply to a login, in SMTP, IMAP and XMPP. */
final class MailLogins {
    private static final String EXCHANGE = "https://learn.microsoft.com/";
    private static final String SASL_OF_XMPP = "RFC 6120 section 6.5";

    private MailLogins() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "mail-wants-another-way-of-login",
                                says(
                                                "504 5.7.4",
                                                "Unrecognized authentication type",
                                                "SMTP AUTH extension not supported",
                                                "no auth mechanism was accepted",
                                                "NO AUTHENTICATE failed: Unsupported authentication mechanism",
                                                "Plaintext authentication disallowed",
                                                "[PRIVACYREQUIRED]",
                                                "cleartext authentication disabled",
                                                "Encryption required for requested authentication mechanism")
                                        .or(says("LOGINDISABLED")
                                                .and(Words.unsaid(
                                                        "STARTTLS OK",
                                                        "AUTHENTICATIONFAILED",
                                                        "OK STARTTLS",
                                                        "Begin TLS")))
                                        .as(
                                                "the server of mail does not take this way of login, or not on a plain connection"))
                        .stronglySuggests(BASIC_AUTH_DISABLED)
                        .suggests(WRONG_AUTH_SCHEME, CLIENT_BUG)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("RFC 4954 section 4")
                        .source("RFC 5530 section 3"),
                Rule.when(
                                "sender-on-a-list-of-spammers",
                                Words.inRefusal(
                                                "blocked using zen.spamhaus",
                                                "blocked using b.barracudacentral",
                                                "blocked using bl.spamcop",
                                                "blocked using dnsbl")
                                        .or(Words.inRefusal(
                                                        "www.spamhaus.org/query/",
                                                        "check.spamhaus.org/",
                                                        "sender.office.com",
                                                        "delist.forms.office.com")
                                                .and(Words.inRefusal("blocked", "listed", "banned", "block list")))
                                        .as("the address of the client is on a list of those who send spam"))
                        .proves(IP_BANNED)
                        .stronglySpeaksAgainst(SERVICE_INCIDENT, CREDENTIALS_REJECTED)
                        .source("https://www.spamhaus.org/")
                        .source("RFC 5782"),
                Rule.when(
                                "mail-token-refused",
                                matches(
                                                "the answer to a token in a login to mail",
                                                "mail.google.com",
                                                "\"status\":\"40[01]\",\"schemes\":\"[bB]earer")
                                        .or(says("eyJzdGF0dXMiOiI0MD"))
                                        .as("the server of mail does not take the token of the login (XOAUTH2)"))
                        .stronglySuggests(TOKEN_EXPIRED)
                        .suggests(CREDENTIALS_REJECTED, OAUTH_SCOPE_MISSING, PRINCIPAL_TOKEN_MISMATCH)
                        .speaksAgainst(CREDENTIALS_MISSING, CREDENTIALS_MALFORMED, WRONG_AUTH_SCHEME)
                        .source("https://developers.google.com/workspace/gmail/imap/xoauth2-protocol"),
                Rule.when(
                                "mail-account-for-its-administrator",
                                says("[CONTACTADMIN]", "[AUTHORIZATIONFAILED]")
                                        .as("the server of mail took the login and lets this account not in"))
                        .stronglySuggests(ACCOUNT_INACTIVE)
                        .suggests(PERMISSION_DENIED, PRINCIPAL_TOKEN_MISMATCH)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED, CREDENTIALS_MISSING)
                        .source("RFC 5530 section 3"),
                Rule.when(
                                "mail-token-refused-by-its-mechanism",
                                logSays("XOAUTH2", "OAUTHBEARER")
                                        .and(logSays(
                                                "authentication error",
                                                "authentication failed",
                                                "authenticate failed",
                                                "AUTHENTICATIONFAILED",
                                                "535 5.7"))
                                        .as("a login with a token (XOAUTH2) was refused"))
                        .suggests(TOKEN_EXPIRED, CREDENTIALS_REJECTED, OAUTH_SCOPE_MISSING)
                        .hintsAt(PRINCIPAL_TOKEN_MISMATCH, BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_MISSING, PASSWORD_NOT_ACCEPTED)
                        .source("https://developers.google.com/workspace/gmail/imap/xoauth2-protocol"),
                Rule.when(
                                "no-mailbox-of-this-name",
                                says(
                                                "ErrorNonExistentMailbox",
                                                "MailboxNotEnabledForRESTAPI",
                                                "MailboxNotHostedOnPremises")
                                        .as("there is no mailbox behind this account, or none that this way leads to"))
                        .stronglySuggests(NO_PRODUCT_ACCESS)
                        .suggests(ACCOUNT_INACTIVE, WRONG_SITE)
                        .speaksAgainst(CREDENTIALS_REJECTED, PERMISSION_DENIED)
                        .source("https://learn.microsoft.com/"),
                Rule.when(
                                "mail-does-not-lend-the-name",
                                Words.inRefusal(
                                                "ErrorImpersonateUserDenied",
                                                "ErrorImpersonationDenied",
                                                "5.7.60 SMTP",
                                                "SendAsDenied")
                                        .as("Exchange does not let the account act under this name"))
                        .proves(PERMISSION_DENIED)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(EXCHANGE),
                Rule.when(
                                "messenger-account-disabled",
                                bodySays("xmpp-sasl")
                                        .or(logSays("xmpp-sasl", "SASL"))
                                        .and(says("account-disabled"))
                                        .as("the server of XMPP says that the account is disabled"))
                        .proves(ACCOUNT_INACTIVE)
                        .stronglySpeaksAgainst(CREDENTIALS_REJECTED)
                        .source(SASL_OF_XMPP),
                Rule.when(
                                "messenger-refuses-the-login",
                                says("urn:ietf:params:xml:ns:xmpp-sasl")
                                        .and(says("<not-authorized"))
                                        .as("the server of XMPP does not take the name or the password"))
                        .stronglySuggests(CREDENTIALS_REJECTED)
                        .source(SASL_OF_XMPP),
                Rule.when(
                                "messenger-wants-another-way-of-login",
                                says("urn:ietf:params:xml:ns:xmpp-sasl")
                                        .and(says("<invalid-mechanism", "<mechanism-too-weak", "<encryption-required"))
                                        .as("the server of XMPP does not take this way of login"))
                        .stronglySuggests(WRONG_AUTH_SCHEME, BASIC_AUTH_DISABLED)
                        .speaksAgainst(CREDENTIALS_REJECTED)
                        .source(SASL_OF_XMPP));
    }
}
