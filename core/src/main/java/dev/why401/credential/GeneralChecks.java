package dev.why401.credential;

import java.util.List;

/**
 * The checks that hold for any product. Those that explain the most come first: what {@link ValueChecks} finds makes
 * findings about the encoding of the same text pointless, and the later checks leave them out.
 */
final class GeneralChecks {
    static final List<CredentialCheck> ALL = List.of(
            new SchemeChecks(),
            new ValueChecks(),
            new CharacterChecks(),
            new EncodingChecks(),
            new KindChecks(),
            new PrincipalChecks());

    private GeneralChecks() {}
}
