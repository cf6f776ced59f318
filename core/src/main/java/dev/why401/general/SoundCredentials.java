package dev.why401.general;

import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_PLACEHOLDER;
import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.CREDENTIAL_CHARSET_MISMATCH;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Causes.TOKEN_REVOKED;
import static dev.why401.knowledge.Causes.WRONG_AUTH_SCHEME;
import static dev.why401.knowledge.Causes.WRONG_ENDPOINT_FOR_TOKEN;
import static dev.why401.knowledge.Signals.credentialLooksSound;
import static dev.why401.knowledge.Signals.status;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means that a credential was looked at when it was sent and nothing was odd. */
final class SoundCredentials {
    private SoundCredentials() {}

    static List<Rule> rules() {
        return List.of(
                Rule.when(
                                "sound-and-refused",
                                credentialLooksSound()
                                        .and(status(401))
                                        .as("the credential that was sent looks sound, and it was refused"))
                        .hintsAt(
                                CREDENTIALS_REJECTED,
                                TOKEN_EXPIRED,
                                TOKEN_REVOKED,
                                WRONG_AUTH_SCHEME,
                                WRONG_ENDPOINT_FOR_TOKEN)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2"),
                Rule.when("sent-and-sound", credentialLooksSound())
                        .rulesOut(CREDENTIALS_MISSING)
                        .stronglySpeaksAgainst(
                                CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, CREDENTIAL_CHARSET_MISMATCH)
                        .source("https://www.rfc-editor.org/rfc/rfc9110#section-11.4")
                        .wrongWhen("A token was cut at a place where its shape still holds."));
    }
}
