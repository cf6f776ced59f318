package dev.why401.cli;

import picocli.CommandLine.Option;

/** Lets people decide on colours. */
@SuppressWarnings("NullAway.Init") // picocli fills the field
final class ColourOption {
    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            converter = Words.ColourName.class,
            completionCandidates = Words.ColourName.class,
            description = "When text is coloured: ${COMPLETION-CANDIDATES}."
                    + " Default: ${DEFAULT-VALUE}, on a terminal unless NO_COLOR is set.")
    private Words.Colour colour;

    boolean isWanted(Console console) {
        return isWanted(console.likesColours());
    }

    boolean isWantedInErrors(Console console) {
        return isWanted(console.likesColouredErrors());
    }

    private boolean isWanted(boolean liked) {
        return colour == Words.Colour.ALWAYS || (colour == Words.Colour.AUTO && liked);
    }
}
