package dev.why401.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.evidence.Address.Reach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "acme.atlassian.net, PUBLIC",
        "jira.acme.example, PUBLIC",
        "<region>.acme.example, PUBLIC",
        "8.8.8.8, PUBLIC",
        "localhost, LOOPBACK",
        "app.localhost, LOOPBACK",
        "127.0.0.1, LOOPBACK",
        "127.255.0.9, LOOPBACK",
        "0.0.0.0, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "10.0.0.1, PRIVATE",
        "172.16.0.1, PRIVATE",
        "172.31.255.255, PRIVATE",
        "172.15.0.1, PUBLIC",
        "172.32.0.1, PUBLIC",
        "192.168.1.1, PRIVATE",
        "192.169.1.1, PUBLIC",
        "100.64.0.1, PRIVATE",
        "100.127.255.255, PRIVATE",
        "100.128.0.1, PUBLIC",
        "fd12:3456::1, PRIVATE",
        "fc00::1, PRIVATE",
        "2001:db8::1, PUBLIC",
        "169.254.169.254, LINK_LOCAL",
        "fe80::1, LINK_LOCAL",
        "jira01, SINGLE_LABEL",
        "jira.corp, PRIVATE",
        "jira.intranet, PRIVATE",
        "jira.internal, PRIVATE",
        "printer.local, PRIVATE",
        "nas.home.arpa, PRIVATE",
        "internal.acme.example, PUBLIC",
        "corp.com, PUBLIC"
    })
    void sortsAHostByItsNameAlone(String host, Reach reach) {
        assertThat(Reaches.of(host)).isEqualTo(reach);
    }
}
