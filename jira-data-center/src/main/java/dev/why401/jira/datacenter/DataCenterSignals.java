package dev.why401.jira.datacenter;

import static dev.why401.evidence.Product.CONFLUENCE_DATA_CENTER;
import static dev.why401.evidence.Product.JIRA_DATA_CENTER;
import static dev.why401.evidence.Scheme.BASIC;
import static dev.why401.evidence.Scheme.BEARER;
import static dev.why401.evidence.Scheme.OAUTH1;
import static dev.why401.evidence.SecretKind.PASSWORD;
import static dev.why401.evidence.SecretKind.PAT;
import static dev.why401.knowledge.Signals.method;
import static dev.why401.knowledge.Signals.pathContains;
import static dev.why401.knowledge.Signals.product;
import static dev.why401.knowledge.Signals.responseHeader;
import static dev.why401.knowledge.Signals.says;
import static dev.why401.knowledge.Signals.scheme;
import static dev.why401.knowledge.Signals.secret;

import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.Unsaid;

/** The signals that several of the pack's rules share. */
final class DataCenterSignals {
    private DataCenterSignals() {}

    static Signal onDataCenter(Signal signal) {
        return Signals.onlyOn(signal, JIRA_DATA_CENTER, CONFLUENCE_DATA_CENTER);
    }

    static Signal jira() {
        return product(JIRA_DATA_CENTER);
    }

    /** The word of Seraph, in the header or in the page that Jira and Tomcat make of it. */
    static Signal loginFailed() {
        return responseHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED").or(says("AUTHENTICATED_FAILED"));
    }

    static Signal loginDenied() {
        return responseHeader("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                .or(says("AUTHENTICATION_DENIED").and(Unsaid.of("AUTHORISATION_FAILED")));
    }

    /** The sentence stands on the error page of a refused Basic login and of no other. */
    static Signal basicFailure() {
        return says("Basic Authentication Failure");
    }

    static Signal anonymous() {
        return responseHeader("X-AUSERNAME", "anonymous");
    }

    static Signal knownUser() {
        return responseHeader("X-AUSERNAME").and(anonymous().not());
    }

    static Signal passwordAsBasic() {
        return scheme(BASIC).and(secret(PASSWORD));
    }

    static Signal patAsBasic() {
        return scheme(BASIC).and(secret(PAT));
    }

    static Signal patAsBearer() {
        return scheme(BEARER).and(secret(PAT));
    }

    static Signal oauth1() {
        return scheme(OAUTH1);
    }

    static Signal rest() {
        return pathContains("/rest/");
    }

    static Signal writes() {
        return method("POST", "PUT", "PATCH", "DELETE");
    }
}
