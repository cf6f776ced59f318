package dev.why401.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.knowledge.References.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static Exchange headers(Field... fields) {
        return Exchange.builder().responseHeaders(List.of(fields)).build();
    }

    private static Exchange body(String body) {
        return Exchange.builder().body(body).build();
    }

    @ParameterizedTest(name = "{0} is the {1}")
    @CsvSource({
        "X-Sucuri-Block, Sucuri block id",
        "X-Reference-Error, Akamai reference",
        "Atl-TraceId, Atlassian trace id",
        "X-Trace-Id, trace id",
        "Atl-Request-Id, Atlassian request id",
        "X-AREQUESTID, Jira request id",
        "CF-RAY, Cloudflare Ray ID",
        "X-Azure-Ref, Azure reference",
        "X-Amz-Cf-Id, CloudFront request id",
        "x-amzn-RequestId, AWS request id",
        "x-amz-request-id, AWS request id",
        "X-Kong-Request-Id, Kong request id",
        "X-Iinfo, Imperva id",
        "X-MSEdge-Ref, Azure reference",
        "Akamai-GRN, Akamai reference",
        "X-Akamai-Request-ID, Akamai request id",
        "X-Fastly-Request-ID, Fastly request id",
        "X-Vercel-Id, Vercel request id",
        "EagleId, Alibaba Cloud request id",
        "X-Cloud-Trace-Context, Google trace id",
        "X-Okta-Request-Id, Okta request id",
        "x-ms-request-id, Microsoft request id",
        "x-ms-correlation-request-id, Microsoft correlation id",
        "X-Request-Id, request id",
        "X-Correlation-Id, correlation id"
    })
    void findsTheIdThatAHeaderCarries(String header, String name) {
        assertThat(References.in(headers(new Field(header, "3f0c-17")))).contains(new Reference(name, "3f0c-17"));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Your support ID is: 8761321765432109876 | F5 support ID | 8761321765432109876",
                "Your support ID is: <b>8761321765432109876</b> | F5 support ID | 8761321765432109876",
                "Request unsuccessful. Incapsula incident ID: 443000-0123456789 | Imperva incident ID | 443000-0123456789",
                "Reference #18.2d351ab8.1557333295.a4e16ab | Akamai reference | 18.2d351ab8.1557333295.a4e16ab",
                "Reference&#32;&#35;18&#46;2d351ab8&#46;1557333295&#46;a4e1 | Akamai reference | 18.2d351ab8.1557333295.a4e1",
                "Cloudflare Ray ID: <strong class=\"font-semibold\">7d1f3c2b4a5e6f70</strong> | Cloudflare Ray ID | 7d1f3c2b4a5e6f70",
                "{\"ray_id\":\"7d1f3c2b4a5e6f70\"} | Cloudflare Ray ID | 7d1f3c2b4a5e6f70",
                "{\"security\":{\"incidentId\" : \"686000630409503799-27469\"}} | incident id | 686000630409503799-27469",
                "Attack ID: <b>20000051</b> Message ID: 0001 | FortiWeb attack ID | 20000051",
                "with the following case number in its subject: Case Number: 1234567 | case number | 1234567",
                "Event ID: 5267990859426291 | event ID | 5267990859426291",
                "provide this reference ID:<p><p>16191331966d6d51</p> | reference ID | 16191331966d6d51",
                "The request is blocked. Ref A: 0A1B2C3D4E5F60718293A4B5C6D7E8F9 Ref B: X | Azure reference | 0A1B2C3D4E5F60718293A4B5C6D7E8F9",
                "AADSTS700016: no. Trace ID: 0a1b2c3d-0000-0000-0000-000000000000 | Entra trace id | 0a1b2c3d-0000-0000-0000-000000000000",
                "Request ID: x1y2z3FAKEx1y2z3FAKEx1y2z3== | CloudFront request id | x1y2z3FAKEx1y2z3FAKEx1y2z3=="
            })
    void findsTheIdThatABlockPageShows(String body, String name, String value) {
        assertThat(References.in(body(body))).contains(new Reference(name, value));
    }

    @Test
    void aBlockPagesOwnIdComesBeforeThatOfARequestThatMerelyPassed() {
        Exchange exchange = Exchange.builder()
                .responseHeaders(List.of(new Field("CF-RAY", "7d1f3c2b4a5e6f70-FRA")))
                .body("The requested URL was rejected. Your support ID is: 8761321765432109876")
                .build();

        assertThat(References.in(exchange)).map(Reference::name).contains("F5 support ID");
    }

    @Test
    void theProductsIdComesBeforeThatOfTheEdge() {
        assertThat(References.in(headers(new Field("CF-RAY", "7d1f-FRA"), new Field("atl-traceid", "aa11"))))
                .contains(new Reference("Atlassian trace id", "aa11"));
    }

    @Test
    void anEmptyHeaderIsNoId() {
        assertThat(References.in(headers(new Field("CF-RAY", " "), new Field("X-Request-Id", "r-1"))))
                .contains(new Reference("request id", "r-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Contact support id please", "Reference #", "Ray ID: none", "{\"message\":\"no\"}"})
    void wordsWithoutAnIdAreNoReference(String body) {
        assertThat(References.in(body(body))).isEmpty();
    }

    @Test
    void anIdIsAtMost120CharactersLong() {
        assertThat(References.in(headers(new Field("X-Request-Id", "r".repeat(900)))))
                .hasValueSatisfying(reference -> assertThat(reference.value()).hasSize(120));
    }

    @Test
    void nothingIsFoundWhereNothingWasShown() {
        assertThat(References.in(Exchange.builder().build())).isEmpty();
    }
}
