package dev.why401.knowledge;

import java.util.Locale;

/**
 * A response header that makes an outwardly ordinary answer (2xx, 400, 404) worth a look on the hosts of its pack, because
 * it says that the credential was refused or ignored. The interceptor looks for nothing else on the way of success.
 *
 * @param header the name of the header
 * @param value what its value contains, without regard to case
 */
public record SilentMark(String header, String value) {

    /** Returns whether {@code shown} contains the value. Allocates nothing. */
    public boolean isIn(String shown) {
        int last = shown.length() - value.length();
        char first = value.isEmpty() ? 0 : Character.toLowerCase(value.charAt(0));
        for (int i = 0; i <= last; i++) {
            boolean mayBeHere = value.isEmpty() || Character.toLowerCase(shown.charAt(i)) == first;
            if (mayBeHere && shown.regionMatches(true, i, value, 0, value.length())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return header.toLowerCase(Locale.ROOT) + ": " + value;
    }
}
