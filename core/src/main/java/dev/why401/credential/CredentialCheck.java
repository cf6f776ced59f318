package dev.why401.credential;

import dev.why401.evidence.ShapeFinding;
import java.util.List;

/**
 * Looks at a credential in hand and tells what is odd about its shape, without asking any server.
 *
 * <p>Providers implement it for the rules of their product: an e-mail address wanted in front of the token, the prefix
 * {@code user:<id>|} wanted. Rules that hold for any product are always applied and need not be repeated.
 *
 * <p>A finding must be true of every credential that gets it, for it is shown to the person who typed the credential and
 * counts as evidence when the call is refused. Its message must hold no part of the secret or of the user name. An
 * implementation is thread-safe and keeps nothing of what it saw. One that throws is ignored.
 */
@FunctionalInterface
public interface CredentialCheck {

    /** Returns what is odd, in the order in which it should be mended; empty if nothing is. */
    List<ShapeFinding> check(CredentialView view);
}
