package dev.why401.jira.align;

import static dev.why401.evidence.SecretKind.ALIGN_TOKEN;
import static dev.why401.jira.align.OnAlign.onAlign;
import static dev.why401.knowledge.Causes.ADMIN_REQUIRED;
import static dev.why401.knowledge.Causes.PERMISSION_DENIED;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.method;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.secret;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.Rule;
import java.util.List;

/**
 * What points to a missing permission, which Jira Align may say with 401 as well. Nothing in the answer is known to tell the
 * two apart; the same token on another object does, which is what the advice asks for.
 */
final class PermissionRules {
    private PermissionRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "object-refused",
                                onAlign(status(401), secret(ALIGN_TOKEN), AddressRules.ONE_OBJECT)
                                        .as("one object was asked for, and Jira Align says 401 also when the"
                                                + " token's owner"
                                                + " may not see it"))
                        .suggests(PERMISSION_DENIED)
                        .source(Sources.KB_PERMISSION),
                Rule.when(
                                "change-refused",
                                onAlign(status(401), secret(ALIGN_TOKEN), method("POST", "PUT", "PATCH", "DELETE"))
                                        .as("the call would change data, which the token's owner may not do"
                                                + " without a role"))
                        .hintsAt(PERMISSION_DENIED)
                        .source(Sources.GETTING_STARTED),
                Rule.when(
                                "change-forbidden",
                                onAlign(status(403), method("POST", "PUT", "PATCH", "DELETE"), html().not())
                                        .as("the call would change data, and Jira Align's roles tell apart who may"))
                        .suggests(PERMISSION_DENIED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the firewall refused the call before anybody looked at it"),
                Rule.when(
                                "users-changed",
                                onAlign(
                                                status(401, 403),
                                                method("POST", "PUT", "PATCH", "DELETE"),
                                                pathContains("/api/2/users"))
                                        .as("the call would change users, which takes an administrative role"))
                        .suggests(ADMIN_REQUIRED)
                        .hintsAt(PERMISSION_DENIED)
                        .source(Sources.GETTING_STARTED)
                        .wrongWhen("the firewall refused the call before anybody looked at it"),
                Rule.when(
                                "own-record-refused",
                                onAlign(status(401), pathContains("/users/current"))
                                        .as("the caller's own record was refused, for which no role is needed"))
                        .stronglySpeaksAgainst(PERMISSION_DENIED, ADMIN_REQUIRED)
                        .source(Sources.DROPKIT)
                        .wrongWhen("this release of Jira Align has no such resource"));
    }
}
