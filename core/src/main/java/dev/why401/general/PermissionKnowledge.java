package dev.why401.general;

import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Rule;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knowledge of refusals that are not about the credential: missing rights, blocked accounts, places that may not call. Immutable and thread-safe.
 */
public final class PermissionKnowledge implements KnowledgePack {
    private static final List<Rule> RULES = Stream.of(
                    PermissionWords.rules(),
                    ScopeSentences.rules(),
                    AccountWords.rules(),
                    LicenceWords.rules(),
                    AdministratorDemands.rules(),
                    CallerPlaceWords.rules(),
                    IdentityCodes.rules(),
                    DirectoryRefusals.rules())
            .flatMap(List::stream)
            .toList();

    /** Makes the pack. */
    public PermissionKnowledge() {}

    @Override
    public String id() {
        return "permission";
    }

    @Override
    public List<Rule> rules() {
        return RULES;
    }
}
