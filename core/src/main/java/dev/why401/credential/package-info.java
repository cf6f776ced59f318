/**
 * Credentials in hand: values that never show themselves, the check of their shape before anything is sent, and the one
 * place where a sent credential is reduced to its shape.
 *
 * @see dev.why401.credential.Credential
 * @see dev.why401.credential.CredentialInspector
 */
@NullMarked
package dev.why401.credential;

import org.jspecify.annotations.NullMarked;
