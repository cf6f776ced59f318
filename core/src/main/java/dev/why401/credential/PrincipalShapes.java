package dev.why401.credential;

import dev.why401.evidence.PrincipalKind;
import java.util.regex.Pattern;

/** Tells e-mail addresses, ids and user names apart. */
final class PrincipalShapes {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@:]+@[^\\s@:]+\\.[^\\s@:]+");

    /** Numbers, and the user keys that Jira Data Center makes up. */
    private static final Pattern ID = Pattern.compile("\\d+|JIRAUSER\\d+");

    /**
     * What follows the at sign is a name of hosts with a top-level domain, and what is in front has only such signs as mail
     * systems give out: random tokens have an at sign and a colon too.
     */
    private static final Pattern EMAIL_AND_SECRET = Pattern.compile(
            "[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}"
                    + "(?:\\p{L}{2,24}|xn--[A-Za-z0-9-]{2,59}):.++",
            Pattern.DOTALL);

    private PrincipalShapes() {}

    /** Whether the text is an e-mail address, a colon, and something behind it. */
    static boolean startsWithEmail(String pair) {
        return EMAIL_AND_SECRET.matcher(pair).matches();
    }

    static boolean isEmail(String name) {
        return name.length() <= 320 && EMAIL.matcher(name).matches();
    }

    static PrincipalKind kindOf(String name) {
        if (name.isEmpty()) {
            return PrincipalKind.NONE;
        }
        if (isEmail(name)) {
            return PrincipalKind.EMAIL;
        }
        return ID.matcher(name).matches() ? PrincipalKind.USER_ID : PrincipalKind.USERNAME;
    }
}
