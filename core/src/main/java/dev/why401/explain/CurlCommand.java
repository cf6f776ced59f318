package dev.why401.explain;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Scheme;

/** Writes a curl command for a POSIX shell that repeats a call, with variables where the secret belongs. */
final class CurlCommand {
    private CurlCommand() {}

    static String of(Exchange exchange) {
        Address address = exchange.address().orNull();
        if (address == null || !address.host().isPresent() || !address.scheme().isPresent()) {
            return "";
        }
        StringBuilder command = new StringBuilder("curl -i");
        exchange.method()
                .value()
                .filter(method -> !method.equals("GET") && !method.equals("CONNECT"))
                .ifPresent(method -> command.append(method.equals("HEAD") ? " -I" : " -X " + word(method)));
        Scheme scheme = exchange.credential().scheme().orNull();
        if (scheme == Scheme.BASIC) {
            command.append(" -u \"$ACCOUNT:$SECRET\"");
        } else if (scheme == Scheme.BEARER || scheme == Scheme.OAUTH2) {
            command.append(" -H \"Authorization: Bearer $TOKEN\"");
        } else if (scheme == Scheme.JWT) {
            command.append(" -H \"Authorization: JWT $TOKEN\"");
        } else if (scheme == Scheme.COOKIE) {
            command.append(" -b \"$COOKIE\"");
        }
        exchange.requestHeaders()
                .first("Accept")
                .value()
                .ifPresent(accept -> command.append(" -H ").append(quoted("Accept: " + accept)));
        return command.append(' ').append(quoted(address.toString())).toString();
    }

    /** A plain word needs no quotes in a shell. */
    private static String word(String text) {
        return text.matches("[A-Za-z]+") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
