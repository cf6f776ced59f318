package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;

import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import java.util.List;
import java.util.stream.Stream;

/** Says what a cause means on premises, how to check it there, and which menu or file mends it. */
final class DataCenterAdvice {
    /** Says who one is; refuses anonymous callers. */
    static final String WHO_AM_I =
            "curl -i -H \"Authorization: Bearer <token>\" <base URL>/rest/api/2/myself (Confluence:"
                    + " <base URL>/rest/api/user/current)";

    static final String WHO_AM_I_BY_NAME =
            "curl -i -u <user name> <base URL>/rest/api/2/myself, which asks for the password";

    static final String TOKEN_PAGE =
            "Profile > Personal Access Tokens (Confluence: Settings > Personal Access Tokens, under the profile picture)";

    private DataCenterAdvice() {}

    static List<Advice> all() {
        return Stream.of(
                        SendingAdvice.all(),
                        RefusalAdvice.all(),
                        AccessAdvice.all(),
                        ConfluenceAdvice.all(),
                        AddressAdvice.all(),
                        SettingsAdvice.all())
                .flatMap(List::stream)
                .toList();
    }

    static Advice on(Cause cause) {
        return Advice.on(cause, JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER);
    }
}
