package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.knowledge.Actor.CALLER;
import static dev.why401.knowledge.Actor.PRODUCT_ADMIN;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Causes.PERMISSION_HIDDEN_AS_NOT_FOUND;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;

/** Advice where Confluence on premises has other words and menus than Jira. */
final class ConfluenceAdvice {
    private ConfluenceAdvice() {}

    static List<Advice> all() {
        return List.of(
                on(PERMISSION_DENIED)
                        .check(
                                "Open the page in a browser as the same user and try the same there: this is the cause if the menu"
                                        + " for it is missing.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the user the permission under Space tools > Permissions, and a place in the restrictions of"
                                        + " the page if it has some."),
                on(PERMISSION_HIDDEN_AS_NOT_FOUND)
                        .check(
                                "Read X-AUSERNAME in the answer and open the page in a browser as that user: this is the cause if"
                                        + " it names the user, and the browser does not show the page either.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Give the user View under Space tools > Permissions, and a place in the restrictions of the page"
                                        + " and of the pages above it.")
                        .fix(CALLER, "If X-AUSERNAME says anonymous, mend the login and not the permission."),
                on(ADMIN_REQUIRED)
                        .check(
                                "Look at General configuration > Global permissions: this is the cause if the user is in no group that"
                                        + " administers Confluence.")
                        .fix(
                                PRODUCT_ADMIN,
                                "Run the call as a Confluence administrator (General configuration > Global permissions), or as an"
                                        + " administrator of the space where that is enough.")
                        .fix(CALLER, "Leave the token as it is: it is valid."));
    }

    private static Advice on(Cause cause) {
        return Advice.on(cause, CONFLUENCE_DATA_CENTER);
    }
}
