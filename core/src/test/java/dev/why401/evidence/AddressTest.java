package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address.Reach;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static Address read(String text) {
        return Address.read(text).value().orElseThrow(() -> new AssertionError("no address: " + text));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({
        "https://acme.atlassian.net/rest/api/3/myself, https://acme.atlassian.net/rest/api/3/myself",
        "HTTPS://ACME.Atlassian.NET/Rest, https://acme.atlassian.net/Rest",
        "https://acme.example:443/x, https://acme.example/x",
        "http://acme.example:8080/x, http://acme.example:8080/x",
        "https://acme.example/x?jql=project+%3D+A&os_authType=basic, https://acme.example/x?jql=...&os_authType=basic",
        "https://acme.example/x#access_token=FAKE, https://acme.example/x",
        "https://ada:FAKEpassword@acme.example/x, https://acme.example/x",
        "//acme.example/x, acme.example/x",
        "acme.example:8443, acme.example:8443",
        "/rest/api/2/myself?a=1, /rest/api/2/myself?a=...",
        "http://[2001:db8::1]:8080/x, http://[2001:db8::1]:8080/x",
    })
    void showsNeitherUserInfoNorFragmentNorValues(String written, String shown) {
        assertThat(read(written)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not an address", "https://", "https:///path", "nothing"})
    void whatIsNoAddressIsUnknown(String text) {
        assertThat(Address.read(text).isKnown()).isFalse();
    }

    @Test
    void noTextIsUnknown() {
        assertThat(Address.read(null).isKnown()).isFalse();
        assertThat(Address.read("https://acme.example/" + "x".repeat(10_000)).isKnown())
                .isFalse();
    }

    @Test
    void thePortIsTheDefaultOfTheSchemeIfNoneIsWritten() {
        assertThat(read("http://acme.example").port()).isEqualTo(Fact.present(80));
        assertThat(read("https://acme.example").port()).isEqualTo(Fact.present(443));
        assertThat(read("acme.example/x").port()).isEqualTo(Fact.unknown());
    }

    @Test
    void readsBackWhatItShows() {
        String shown = "https://acme.example/login?error=access_denied&state=...";

        assertThat(read(shown)).hasToString(shown);
        assertThat(read(read(shown).toString())).isEqualTo(read(shown));
    }

    @Test
    void aHostIsUnderADomainOnlyAtADot() {
        assertThat(read("https://acme.atlassian.net").isUnder("atlassian.net")).isTrue();
        assertThat(read("https://atlassian.net").isUnder("atlassian.net")).isTrue();
        assertThat(read("https://notatlassian.net").isUnder("atlassian.net")).isFalse();
        assertThat(read("https://atlassian.net.acme.example").isUnder("atlassian.net"))
                .isFalse();
        assertThat(read("/path").isUnder("atlassian.net")).isFalse();
    }

    @Test
    void anOriginIsSchemeHostAndPort() {
        Address origin = read("https://acme.example/a");

        assertThat(origin.sameOriginAs(read("https://ACME.example:443/b"))).isTrue();
        assertThat(origin.sameOriginAs(read("http://acme.example/a"))).isFalse();
        assertThat(origin.sameOriginAs(read("https://acme.example:8443/a"))).isFalse();
        assertThat(origin.sameOriginAs(read("https://www.acme.example/a"))).isFalse();
        assertThat(read("/a").sameOriginAs(read("/a"))).isFalse();
    }

    @Test
    void aPathIsResolvedAgainstTheHostThatSentIt() {
        Fact<Address> base = Address.read("https://acme.example:8443/rest");

        assertThat(read("/login.jsp").resolvedAgainst(base)).hasToString("https://acme.example:8443/login.jsp");
        assertThat(read("https://sso.example/").resolvedAgainst(base)).hasToString("https://sso.example/");
        assertThat(read("/login.jsp").resolvedAgainst(Fact.unknown())).hasToString("/login.jsp");
    }

    @Test
    void reachIsUnknownWithoutAHost() {
        assertThat(read("http://jira01:8080/").reach()).isEqualTo(Fact.present(Reach.SINGLE_LABEL));
        assertThat(read("/path").reach().isKnown()).isFalse();
    }

    @Test
    void queryNamesAreFoundWhateverTheirCase() {
        assertThat(read("https://acme.example/?OS_AuthType=basic").hasQuery("os_authtype"))
                .isTrue();
        assertThat(read("https://acme.example/?a=1").hasQuery("b")).isFalse();
    }

    @Property
    void readsAnythingWithoutAnException(@ForAll String text) {
        Address.read(text)
                .value()
                .ifPresent(address -> assertThat(address.toString()).doesNotContain("\n", "\r"));
    }
}
