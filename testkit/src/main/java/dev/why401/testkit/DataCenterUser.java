package dev.why401.testkit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A user of a {@link SimulatedJiraDataCenter}, and what it can log in with.
 *
 * <p>Thread-safe; a change counts from the next request on. Secrets must contain the word {@code FAKE}.
 */
public final class DataCenterUser {

    /** Jira's own default: the third failed login is the last one that is checked. */
    static final int LOGINS_BEFORE_CAPTCHA = 3;

    private final String name;
    private final Map<String, Boolean> tokens = new ConcurrentHashMap<>();
    private final Permissions permissions = new Permissions();
    private final AtomicInteger failedLogins = new AtomicInteger();
    private volatile @Nullable String password;
    private volatile boolean active = true;
    private volatile boolean administrator;
    private volatile boolean mayUseJira = true;

    DataCenterUser(String name) {
        this.name = name;
    }

    /** Returns the user name. */
    public String name() {
        return name;
    }

    /** Sets the password, for Basic; the one before is wrong from now on. */
    public DataCenterUser password(String secret) {
        password = FakeTokens.requireFake(secret);
        return this;
    }

    /** Adds a personal access token, for Bearer. */
    public DataCenterUser personalAccessToken(String token) {
        tokens.put(FakeTokens.requireFake(token), true);
        return this;
    }

    /**
     * Revokes a personal access token or lets it expire: Jira tells the two apart nowhere.
     *
     * @throws IllegalArgumentException if the user has no such token
     */
    public DataCenterUser revoke(String token) {
        if (tokens.replace(token, false) == null) {
            throw new IllegalArgumentException(name + " has no such token");
        }
        return this;
    }

    /** Deactivates the user: neither password nor token counts any more. */
    public DataCenterUser deactivate() {
        active = false;
        return this;
    }

    /** Makes the user an administrator. */
    public DataCenterUser administrator() {
        administrator = true;
        return this;
    }

    /** Takes the right to use Jira away, as from a user who is in no group of its licence. */
    public DataCenterUser withoutJira() {
        mayUseJira = false;
        return this;
    }

    /** Takes permissions away, named as {@code mypermissions} names them, such as {@code ADMINISTER_PROJECTS}. */
    public DataCenterUser deny(String... keys) {
        permissions.deny(keys);
        return this;
    }

    /** Gives denied permissions back. */
    public DataCenterUser allow(String... keys) {
        permissions.allow(keys);
        return this;
    }

    /** Returns how many logins with a wrong password there were since the last good one. */
    public int failedLogins() {
        return failedLogins.get();
    }

    /** Counts as many failed logins as bring the CAPTCHA: it is due from now on, for the right password too. */
    public DataCenterUser requireCaptcha() {
        failedLogins.set(LOGINS_BEFORE_CAPTCHA);
        return this;
    }

    /** Resets the failed login count, as an administrator does under User management. */
    public DataCenterUser resetFailedLogins() {
        failedLogins.set(0);
        return this;
    }

    boolean mustSolveCaptcha() {
        return failedLogins.get() >= LOGINS_BEFORE_CAPTCHA;
    }

    /** Checks a password and counts: a wrong one up, a right one back to none. */
    boolean logsInWith(String secret) {
        boolean right = active && secret.equals(password);
        if (right) {
            failedLogins.set(0);
        } else {
            failedLogins.incrementAndGet();
        }
        return right;
    }

    boolean hasToken(String token) {
        return active && Boolean.TRUE.equals(tokens.get(token));
    }

    boolean may(String permission) {
        return permissions.grants(permission, administrator);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean mayUseJira() {
        return mayUseJira;
    }

    /** Returns the name only. */
    @Override
    public String toString() {
        return name;
    }
}
