package dev.why401.general;

import static dev.why401.knowledge.Causes.CREDENTIALS_MALFORMED;
import static dev.why401.knowledge.Causes.CREDENTIALS_MISSING;
import static dev.why401.knowledge.Causes.CREDENTIALS_PLACEHOLDER;
import static dev.why401.knowledge.Causes.CREDENTIAL_CHARSET_MISMATCH;
import static dev.why401.knowledge.Signals.credentialLooksSound;

import dev.why401.knowledge.Rule;
import java.util.List;

/** What it means that a credential was looked at when it was sent and nothing was odd. */
final class SoundCredentials {
    private SoundCredentials() {}

    static List<Rule> rules() {
        return List.of(Rule.when("sent-and-sound", credentialLooksSound())
                .rulesOut(CREDENTIALS_MISSING)
                .stronglySpeaksAgainst(CREDENTIALS_MALFORMED, CREDENTIALS_PLACEHOLDER, CREDENTIAL_CHARSET_MISMATCH)
                .source("https://www.rfc-editor.org/rfc/rfc9110#section-11.4")
                .wrongWhen("A token was cut at a place where its shape still holds."));
    }
}
