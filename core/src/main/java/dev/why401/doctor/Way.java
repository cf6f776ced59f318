package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way of the call from the program to the product, and how far the call came on it. Immutable, thread-safe and serializable.
 *
 * @param stops what is on the way, in its order: the program first, the product last
 */
@SuppressWarnings("serial") // what List.copyOf returns is serializable
public record Way(List<Stop> stops) implements Serializable {
    public Way {
        stops = List.copyOf(stops);
    }

    /** A place on the way. */
    public enum Place {
        PROGRAM,
        RESOLVER,
        /** A proxy on the caller's side, or the local network with a login page of its own. */
        PROXY,
        TLS,
        /** A content delivery network or a web application firewall. */
        EDGE,
        /** An API gateway, an access proxy, a login page or a web server in front of the product. */
        GATEWAY,
        APPLICATION;

        /** Returns the stable id. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the call fared at a place. */
    public enum State {
        PASSED("passed"),
        /** The call ended here. */
        REFUSED("refused here"),
        /** There is no such place on the way. */
        ABSENT("not there"),
        /** The call ended before. */
        NOT_REACHED("not reached"),
        /** Nothing that was seen tells. */
        UNKNOWN("not known");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** Returns the state in words. */
        public String words() {
            return words;
        }

        /** Returns the stable id, in kebab case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A place on the way of one call.
     *
     * @param place which
     * @param name how people call it
     * @param state how the call fared
     * @param note what shows it, scrubbed, one short line; may be empty
     */
    public record Stop(Place place, String name, State state, String note) implements Serializable {
        public Stop {
            requireNonNull(place, "place");
            requireNonNull(name, "name");
            requireNonNull(state, "state");
            requireNonNull(note, "note");
        }
    }

    /** Returns where the call ended; empty if it did not, or if nothing tells where. */
    public Optional<Stop> refusedAt() {
        return stops.stream().filter(stop -> stop.state() == State.REFUSED).findFirst();
    }

    /** Returns the way as one sentence. */
    public String sentence() {
        return stops.stream()
                .map(stop -> stop.name() + ": " + stop.state().words()
                        + (stop.note().isEmpty() ? "" : " (" + stop.note() + ")"))
                .collect(Collectors.joining("; ", "", "."));
    }
}
