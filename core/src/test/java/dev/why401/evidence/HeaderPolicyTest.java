package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.HeaderFacts.Field;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderPolicyTest {

    private static String keep(String name, String value) {
        return kept(name, value, Scrubber.patternsOnly());
    }

    private static String kept(String name, String value, Scrubber scrubber) {
        return HeaderPolicy.keep(new Field(name, value), scrubber).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Content-Type~application/json;charset=UTF-8~application/json;charset=UTF-8",
                "X-Seraph-LoginReason~AUTHENTICATED_FAILED~AUTHENTICATED_FAILED",
                "WWW-Authenticate~Bearer error=\"invalid_token\"~Bearer error=\"invalid_token\"",
                "WWW-AUTHENTICATE~OAuth realm=\"https%3A%2F%2Facme.atlassian.net\"~OAuth realm=\"https%3A%2F%2Facme.atlassian.net\"",
                "CF-RAY~8a1b2c3d4e5f-FRA~8a1b2c3d4e5f-FRA",
                "User-Agent~okhttp/5.5.1~okhttp/5.5.1",
                "Server~nginx\u001b[31m~nginx[31m",
                "Via~1.1 proxy token=FAKEsecret~1.1 proxy token=[hidden]",
            })
    void whatExplainsARefusalIsKeptAfterScrubbing(String name, String value, String kept) {
        assertThat(keep(name, value)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Authorization~Basic Ym9iOkZBS0U=~Basic [hidden]",
                "authorization~bearer FAKE~bearer [hidden]",
                "Authorization~\"Bearer FAKE\"~Bearer [hidden]",
                "Authorization~FAKE secret~[hidden]",
                "Authorization~user:1|FAKE secret~[hidden]",
                "Authorization~Bearertoken FAKE~[hidden]",
                "Authorization~FAKE~[hidden]",
                "Proxy-Authorization~NTLM FAKE~NTLM [hidden]",
                "X-Api-Key~FAKE~[hidden]",
                "X-Nobody-Knows~FAKE~[hidden]",
                "X-AUSERNAME~bob~[a user]",
                "X-AUSERNAME~anonymous~anonymous",
                "X-AAccountId~5b10FAKE~[an account]",
            })
    void ofWhatMayHoldASecretTheSchemeOrNothingIsKept(String name, String value, String kept) {
        assertThat(keep(name, value)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Cookie~JSESSIONID=FAKE; atlassian.xsrf.token=FAKE_lout~JSESSIONID=[hidden]; atlassian.xsrf.token=[hidden]_lout",
                "Set-Cookie~atlassian.xsrf.token=FAKE|lin; Path=/; Secure; HttpOnly~atlassian.xsrf.token=[hidden]_lin",
                "Set-Cookie~session=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT~session=[deleted]",
                "Set-Cookie~session=FAKE; Path=/; Max-Age=0~session=[deleted]",
                "Set-Cookie~session=[deleted]~session=[deleted]",
                "Set-Cookie~session=FAKE; Path=/; Max-Age=3600~session=[hidden]",
                "Cookie~FAKEvalueWithoutName; a=b~[hidden]; a=[hidden]",
            })
    void ofCookiesTheNamesAreKeptAndWhetherSomebodyIsLoggedIn(String name, String value, String kept) {
        assertThat(keep(name, value)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Location~https://bob:FAKE@acme.com/login?token=FAKE&error=access_denied#access_token=FAKE"
                        + "~https://acme.com/login?token=...&error=access_denied",
                "Location~/login.jsp;jsessionid=FAKE0123?os_destination=x~/login.jsp;jsessionid=[hidden]?os_destination=...",
                "Referer~callback#access_token=FAKE~callback",
            })
    void ofAddressesTheValuesAreLeftOut(String name, String value, String kept) {
        assertThat(keep(name, value)).isEqualTo(kept);
    }

    @Property(tries = 300)
    void aKnownSecretSurvivesInNoHeader(
            @ForAll @AlphaChars @NumericChars @StringLength(min = 12, max = 40) String random) {
        String secret = "FAKE-" + random;
        Scrubber scrubber = Scrubber.knowing(List.of(secret));
        for (String name : List.of("Server", "Location", "Cookie", "Set-Cookie", "Authorization", "X-Other", "Link")) {
            for (String value :
                    List.of(secret, "a=" + secret, secret + "=a", "/x/" + secret + "?" + secret, "Basic " + secret)) {
                assertThat(kept(name, value, scrubber)).doesNotContain(random);
            }
        }
    }
}
