package dev.why401.okhttp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostReachTest {

    @ParameterizedTest
    @CsvSource({
        "93.184.216.34, PUBLIC",
        "2606:2800:220:1::1, PUBLIC",
        "10.1.2.3, PRIVATE",
        "172.31.0.1, PRIVATE",
        "192.168.0.1, PRIVATE",
        "100.64.0.1, PRIVATE",
        "198.18.0.1, PRIVATE",
        "fd00::1, PRIVATE",
        "127.8.9.10, LOOPBACK",
        "::1, LOOPBACK",
        "::ffff:127.0.0.1, LOOPBACK",
        "169.254.169.254, LINK_LOCAL",
        "fe80::1, LINK_LOCAL",
        "64:ff9b::a9fe:a9fe, LINK_LOCAL",
        "64:ff9b::a01:203, PRIVATE",
        "2002:a01:203::1, PRIVATE",
        "2002:5db8:d822::1, PUBLIC",
        "0.0.0.0, NO_HOST",
        "::, NO_HOST",
        "224.0.0.1, NO_HOST",
        "255.255.255.255, NO_HOST"
    })
    void anAddressIsSortedByWhoCanReachIt(String address, HostReach reach) throws UnknownHostException {
        assertThat(HostReach.of(InetAddress.getByName(address))).isEqualTo(reach);
    }
}
