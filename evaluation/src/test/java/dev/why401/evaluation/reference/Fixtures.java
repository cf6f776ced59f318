package dev.why401.evaluation.reference;

import dev.why401.credential.CredentialInspector;
import dev.why401.evidence.Address;
import dev.why401.evidence.Context;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.PrincipalKind;
import dev.why401.evidence.Product;
import dev.why401.evidence.Scheme;
import dev.why401.evidence.SecretKind;
import dev.why401.evidence.SentCredential;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/** Failures of causes that no recorded failure shows clearly, made after the sources of their rules. */
final class Fixtures {
    private static final String ON_PREMISES = "https://jira.acme.example/rest/api/2/myself";

    private Fixtures() {}

    static List<RecordedCase> all() {
        return List.of(
                of("password-with-an-umlaut", "credential-charset-mismatch", passwordWithAnUmlaut()),
                of("e-mail-on-premises", "email-not-username", emailOnPremises()));
    }

    private static RecordedCase of(String id, String cause, Exchange exchange) {
        return new RecordedCase(id, "", "", cause, Set.of(), true, exchange);
    }

    /** Only a call that was captured shows this; a record never says which letters a secret has. */
    private static Exchange passwordWithAnUmlaut() {
        String pair = Base64.getEncoder().encodeToString("jane:FAKE-geheimnis-\u00fc".getBytes(StandardCharsets.UTF_8));
        return Exchange.builder()
                .method("GET")
                .url(ON_PREMISES)
                .credential(CredentialInspector.inspect("Basic " + pair, false, Address.read(ON_PREMISES), List.of()))
                .status(Fact.present(401))
                .build();
    }

    private static Exchange emailOnPremises() {
        return Exchange.builder()
                .product(Product.JIRA_DATA_CENTER)
                .method("GET")
                .url(ON_PREMISES)
                .credential(SentCredential.of(
                        Fact.present(Scheme.BASIC),
                        Fact.present(PrincipalKind.EMAIL),
                        Fact.present(SecretKind.PASSWORD)))
                .status(Fact.present(401))
                .responseHeaders(List.of(new Field("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")))
                .context(new Context(Fact.unknown(), Fact.present(true), Fact.unknown(), Fact.unknown()))
                .build();
    }
}
