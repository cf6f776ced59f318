package dev.why401.testkit;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What an account may do in the projects that it sees: everything that is not denied, but for what wants an administrator. */
final class Permissions {
    private static final String ADMINISTER = "ADMINISTER";

    private final Set<String> denied = ConcurrentHashMap.newKeySet();

    void deny(String... keys) {
        denied.addAll(Arrays.asList(keys));
    }

    void allow(String... keys) {
        Arrays.asList(keys).forEach(denied::remove);
    }

    boolean grants(String key, boolean administrator) {
        return !denied.contains(key) && (administrator || !key.equals(ADMINISTER));
    }
}
