package dev.why401.testkit;

import java.net.InetAddress;

/**
 * A connection that a client of a {@link SimulatedNetwork} opened or tried to open, whatever it was for.
 *
 * @param host the name that the client had for the address; the address itself if it had none
 * @param address where the client wanted to go
 * @param port the port there
 * @param established whether a server of the simulation stood there; otherwise the connection was refused
 */
public record SeenConnection(String host, InetAddress address, int port, boolean established) {

    /** Returns host, address and port. */
    @Override
    public String toString() {
        String number = address.getHostAddress();
        return (host.equals(number) ? "" : host + "/") + number + ":" + port + (established ? "" : " (refused)");
    }
}
