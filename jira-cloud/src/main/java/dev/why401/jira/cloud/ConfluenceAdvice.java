package dev.why401.jira.cloud;

import static dev.why401.evidence.Product.CONFLUENCE_CLOUD;
import static dev.why401.knowledge.Actor.ACCOUNT_OWNER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.DEVELOPER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;
import static dev.why401.knowledge.Causes.SILENT_ANONYMOUS;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;

/** Advice where Confluence Cloud has other words, menus and resources than Jira Cloud. */
final class ConfluenceAdvice {
    private ConfluenceAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(PERMISSION_DENIED)
                        .check("Open the page in a browser as the integration's account and try the same there: this"
                                + " is the cause if the menu for it is missing, or the padlock above the page names"
                                + " others only.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the account the permission under Space settings > Space permissions, and a"
                                        + " place in the restrictions of the page if it has some."),
                on(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .check("Open the page or space in a browser as the integration's account: this is the cause"
                                + " if it is not visible there and is visible to its owner.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the account View under Space settings > Space permissions, and a place in the"
                                        + " restrictions of the page and of the pages above it.")
                        .fix(
                                CALLER,
                                "Check id and site: an id of another site, and a page in the trash, are answered in"
                                        + " the same words."),
                on(ADMIN_REQUIRED)
                        .meaning("the resource is for administrators, and the account is known but is none")
                        .check("Look at the settings of Confluence as the integration's account: this is the cause if"
                                + " Global permissions is not to be seen there.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Run the call as a Confluence administrator (Settings > Global permissions), or as an"
                                        + " administrator of the space where that is enough.")
                        .fix(CALLER, "Leave the token as it is: it is valid, and a new one changes nothing."),
                on(SILENT_ANONYMOUS)
                        .meaning("the site ignored or refused the credential and answered as to anonymous")
                        .check("Call /wiki/rest/api/user/current with the same credential: this is the cause if the"
                                + " user in the answer has the type \"anonymous\", or if it is refused.")
                        .fix(
                                ACCOUNT_OWNER,
                                "Look at id.atlassian.com > Security > API tokens whether the token is still listed"
                                        + " and has not ended, and create a new one if in doubt.")
                        .fix(CALLER, "Check that e-mail and token are sent as Basic, to https://<site>.atlassian.net.")
                        .fix(
                                DEVELOPER,
                                "Test connections with /wiki/rest/api/user/current, and take an anonymous user in its"
                                        + " answer for a refusal."));
    }

    private static Advice on(Cause cause) {
        return Advice.on(cause, CONFLUENCE_CLOUD);
    }
}
