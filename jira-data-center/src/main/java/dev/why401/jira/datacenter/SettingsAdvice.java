package dev.why401.jira.datacenter;

import static dev.why401.jira.datacenter.DataCenterAdvice.on;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.NETWORK_TEAM;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Actor.SITE_OPERATOR;
import static dev.why401.knowledge.Causes.*;

import dev.why401.knowledge.Advice;
import java.util.List;

/** Advice on what an administrator, a directory or a network was set to, and the caller did not hear of. */
final class SettingsAdvice {
    private SettingsAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(PASSWORD_NOT_ACCEPTED)
                        .meaning("the REST API of this instance takes personal access tokens, and no passwords")
                        .check(
                                "Send a personal access token as Bearer: this is the cause if it gets in and the password does not.")
                        .fix(CALLER, "Create a personal access token in the profile, and send it as Bearer.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Allow basic authentication for this account where no client can send a token."),
                on(TOKEN_POLICY_BLOCKED)
                        .meaning(
                                "an administrator switched personal access tokens off, or allows them a short life only")
                        .check(
                                "Ask an administrator for the settings of personal access tokens: this is the cause if they are"
                                        + " switched off, or if the token was to live longer than allowed.")
                        .fix(CALLER, "Create a token whose life is within the limit.")
                        .fix(PRODUCT_ADMIN, "Allow personal access tokens, or let them live longer."),
                on(PRINCIPAL_TOKEN_MISMATCH)
                        .check(
                                "Look at whose profile the token was created in: this is the cause if it is not the user whose name"
                                        + " is sent with it.")
                        .fix(ACCOUNT_OWNER, "Create the token while logged in as the user whose name is sent."),
                on(USERNAME_NOT_EMAIL)
                        .meaning(
                                "users of this instance have their e-mail address as user name, as the directory gives it")
                        .check("Look at the user name in the profile: this is the cause if it is the e-mail address.")
                        .fix(CALLER, "Send the e-mail address as user name.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Look which attribute of the directory is the user name (User directories > Schema)."),
                on(DNS_WRONG)
                        .check(
                                "Ask for the address of {host} on this machine and on one that gets in: this is the cause if they"
                                        + " differ, as after the product was moved.")
                        .fix(
                                CALLER,
                                "Restart the client: Java keeps an address as long as networkaddress.cache.ttl says.")
                        .fix(NETWORK_TEAM, "Correct the entry of the name, and look for the old one in hosts files.")
                        .fix(SITE_OPERATOR, "Stop the old server, so that nobody takes it for the new one."),
                on(PROXY_BYPASS_MISSING)
                        .check(
                                "Call {host} without the proxy (curl --noproxy '*'): this is the cause if it answers then.")
                        .fix(
                                CALLER,
                                "Add the host to the exceptions of the proxy: NO_PROXY parts them by commas, http.nonProxyHosts of"
                                        + " Java by bars.")
                        .fix(NETWORK_TEAM, "Let the proxy reach the internal host."),
                on(OAUTH_REDIRECT_URI_MISMATCH)
                        .check(
                                "Compare the callback that the client sends with that of the application link: this is the cause if"
                                        + " they differ, or if the client sends none.")
                        .fix(CALLER, "Send the callback that the application link has.")
                        .fix(PRODUCT_ADMIN, "Enter the callback URL of the client in the application link."));
    }
}
