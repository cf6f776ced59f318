package dev.why401.jira.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.AuthFailureException;
import dev.why401.BrokenEnvironmentException;
import dev.why401.testkit.FakeTokens;
import java.io.IOException;
import java.net.UnknownHostException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article's heading "DNS": a name that does not resolve, and the command that empties the cache of this system. */
class NameResolutionTest {
    private final String osName = System.getProperty("os.name");

    @AfterEach
    void restoreTheName() {
        System.setProperty("os.name", osName);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Windows Server 2022 | ipconfig /flushdns",
                "Mac OS X            | sudo killall -HUP mDNSResponder",
                "Linux               | resolvectl flush-caches"
            })
    void theCommandThatFlushesTheResolverIsThatOfTheOperatingSystem(String system, String command) {
        System.setProperty("os.name", system);
        AuthFailureException refused = callUnknownHost();
        assertThat(refused).isInstanceOf(BrokenEnvironmentException.class);
        assertThat(Calls.first(refused).cause().id()).isEqualTo("dns-wrong");
        // The text breaks lines; the steps themselves do not.
        assertThat(Calls.first(refused).fixes())
                .anySatisfy(fix -> assertThat(fix.step()).contains(command).doesNotContain("{"));
    }

    @Test
    void theHelpNamesTheHostAndTheNetworkTeam() {
        AuthFailureException refused = callUnknownHost();
        assertThat(Calls.text(refused)).contains("nslookup acme.jiraalign.com").contains("Your network team");
        assertThat(Calls.suspects(refused, 3)).contains("base-url-wrong");
    }

    private static AuthFailureException callUnknownHost() {
        OkHttpClient client = JiraAlign.site("https://acme.jiraalign.com")
                .token(FakeTokens.alignToken(661800, "sync"))
                .install(new OkHttpClient.Builder().dns(host -> {
                    throw new UnknownHostException(host);
                }))
                .build();
        Request request = new Request.Builder()
                .url("https://acme.jiraalign.com/rest/align/api/2/Epics")
                .build();
        try {
            client.newCall(request).execute().close();
            throw new AssertionError("The name was resolved");
        } catch (AuthFailureException refused) {
            Calls.showsNoSecret(refused);
            return refused;
        } catch (IOException other) {
            throw new AssertionError(other);
        }
    }
}
