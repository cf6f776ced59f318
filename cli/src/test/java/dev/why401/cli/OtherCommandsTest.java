package dev.why401.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.cli.Cli.Result;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Family;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class OtherCommandsTest {

    @Test
    void eachCauseHasItsPageInTheJar() {
        assertThat(Causes.all()).hasSizeGreaterThanOrEqualTo(75).allSatisfy(cause -> {
            Result result = Cli.why401("cause", cause.id());
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .startsWith(cause.title() + "\n")
                    .doesNotContain("<!--", ".md)", ".md#", "\\*", "**")
                    .endsWith("\n");
        });
    }

    @Test
    void thePageIsAlsoThereAsItIsWritten() {
        assertThat(Cli.why401("cause", "token-expired", "--markdown").out())
                .startsWith("# The token has expired\n")
                .contains("[token-revoked](token-revoked.md)");
    }

    @Test
    void withoutAnIdAllCausesAreListedByFamily() {
        assertThat(Cli.why401("cause").out())
                .contains(Causes.all().stream().map(Cause::id).toList())
                .containsSubsequence(
                        Family.SEND_CREDENTIAL.title(), Family.REPLACE_CREDENTIAL.title(), Family.OPEN_NETWORK.title());
    }

    @Test
    void forAnUnknownIdTheNearestAreNamedAndTheWordIsNotRepeated() {
        assertThat(Cli.why401("cause", "tokn-expird").err()).contains("The nearest is token-expired;");
        assertThat(Cli.why401("cause", "captcha").err()).contains("The nearest is captcha-required;");
        assertThat(Cli.why401("cause", "captca").err()).contains("captcha-required");
        assertThat(Cli.why401("cause", "zzz").err())
                .isEqualTo("why401: There is no cause with this id; why401 cause lists all.\n");

        Result secret = Cli.why401("cause", "hunter2-FAKE");
        assertThat(secret.code()).isEqualTo(2);
        assertThat(secret.err()).doesNotContain("FAKE").hasLineCount(1);
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Cli.why401("version").out()).matches("why401 [^\\n]+ \\(Java [^\\n]+\\)\\n");
    }

    @Test
    void completionIsAScriptForBothShells() {
        for (String shell : new String[] {"bash", "zsh"}) {
            assertThat(Cli.why401("completion", shell).out())
                    .contains("complete -F _complete_why401", "ZSH_VERSION", "token-expired", "--format", "ndjson");
        }
        assertThat(Cli.why401("completion", "fish").code()).isEqualTo(2);
    }

    @Test
    void helpNamesEachCommandAndTheExitCodes() {
        assertThat(Cli.why401("help").out())
                .contains("explain", "cause", "check-token", "version", "completion", "Exit codes");
        assertThat(Cli.why401("help", "explain").out()).contains("--format", "--input");
        assertThat(Cli.why401("explain", "--help").out())
                .isEqualTo(Cli.why401("help", "explain").out());
    }

    @Test
    void whoTypesACommandWronglyIsToldTheRightOne() {
        Result result = Cli.why401("explian");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("did you mean explain");
        assertThat(Cli.why401().code()).isEqualTo(2);
        assertThat(Cli.why401("--colour").err()).contains("There is no such option");
    }

    @Test
    void aFaultOfOurOwnIsAnApologyAndNoStackTrace() {
        Cli broken = new Cli().in(new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("FAKE");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        });

        Result result = broken.run("explain");

        assertThat(result.code()).isEqualTo(70);
        assertThat(result.err()).startsWith("why401: Sorry").doesNotContain("\tat ", "FAKE");
    }

    @Test
    void nothingIsPublicButTheEntry() {
        assertThat(Modifier.isPublic(Main.class.getModifiers())).isTrue();
        for (Class<?> type : new Class<?>[] {Why401.class, ExplainCommand.class, Console.class, Entry.class}) {
            assertThat(Modifier.isPublic(type.getModifiers()))
                    .as(type.getName())
                    .isFalse();
        }
    }
}
