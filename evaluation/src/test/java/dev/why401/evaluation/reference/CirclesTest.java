package dev.why401.evaluation.reference;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Causes;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Signals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Walks all causes, rules and signals and asks each for what belongs to it: no cause without a rule and a case, no case that
 * is cited and not there, no signal that nobody uses. An exemption is named with its reason, and must be needed.
 */
class CirclesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Causes of which no failure that happened to somebody has been recorded, and why. */
    private static final Map<String, String> WITHOUT_A_RECORDED_FAILURE = Map.of(
            "principal-token-mismatch",
            "the answer is that of any refused pair; no public report says that the e-mail was the fault",
            "account-inactive",
            "the reports that name it show no answer");

    /** Causes that are first in no case, and why. */
    private static final Map<String, String> NEVER_FIRST = Map.of();

    /** Causes that no case of another cause resembles, and why. */
    private static final Map<String, String> NEVER_CONFUSED = Map.of();

    /** Signals that no rule uses, and why they are offered. */
    private static final Map<String, String> UNUSED_SIGNALS = Map.of(
            "responseHeaderStartingWith",
            "for providers whose answers carry a family of headers; those that we know are named one by one");

    private static Knowledge knowledge;
    private static Map<RecordedCase, Diagnosis> diagnoses;

    @BeforeAll
    static void diagnoseAllCases() {
        knowledge = Knowledge.of(ROOT);
        Diagnostician diagnostician = Diagnostician.ofDefaults();
        diagnoses = new LinkedHashMap<>();
        Stream.concat(knowledge.cases().stream(), Fixtures.all().stream())
                .forEach(one -> diagnoses.put(one, diagnostician.diagnose(one.exchange())));
        assertThat(diagnoses).hasSizeGreaterThan(900);
        assertThat(knowledge.rules()).hasSizeGreaterThan(1_000);
    }

    @Test
    void eachCauseHasAFixThatSomebodyMakes() {
        assertThat(Causes.all())
                .hasSize(75)
                .allSatisfy(cause -> assertThat(cause.fixes())
                        .as(cause.id())
                        .isNotEmpty()
                        .allSatisfy(fix -> assertThat(fix.actor().words()).isNotBlank()));
    }

    @Test
    void forEachCauseSomeRuleSpeaksAndNotInHintsOnly() {
        assertThat(Causes.all())
                .filteredOn(
                        cause -> knowledge.rulesOn(cause, true).stream().noneMatch(rule -> rule.weightFor(cause) > 1))
                .as("write a rule that suggests it, or that proves it")
                .isEmpty();
    }

    @Test
    void eachCauseHasARecordedFailure() {
        assertThatExemptionsAreExactly(
                WITHOUT_A_RECORDED_FAILURE,
                cause -> !knowledge.realCasesOf(cause).isEmpty());
    }

    @Test
    void eachCauseIsTheFirstSuspectInACaseOfItsOwn() {
        assertThatExemptionsAreExactly(
                NEVER_FIRST,
                cause -> diagnoses.entrySet().stream()
                        .anyMatch(each -> each.getKey().cause().equals(cause.id())
                                && each.getValue().likeliest().cause().equals(cause)));
    }

    @Test
    void eachCauseIsToldFromAnotherThatLooksLikeIt() {
        assertThatExemptionsAreExactly(
                NEVER_CONFUSED,
                cause -> diagnoses.entrySet().stream()
                        .anyMatch(each -> isToldFromALookAlike(cause, each.getKey(), each.getValue())));
    }

    /** The case has another cause, which is named first, although something in the evidence speaks for this one. */
    private static boolean isToldFromALookAlike(Cause cause, RecordedCase recorded, Diagnosis diagnosis) {
        return !recorded.cause().equals(cause.id())
                && diagnosis.likeliest().cause().id().equals(recorded.cause())
                && diagnosis
                        .suspect(cause)
                        .filter(suspect -> !suspect.inFavour().isEmpty())
                        .isPresent();
    }

    private static void assertThatExemptionsAreExactly(Map<String, String> exempt, Predicate<Cause> holds) {
        Set<String> failing =
                Causes.all().stream().filter(holds.negate()).map(Cause::id).collect(toCollection(TreeSet::new));
        assertThat(failing)
                .as("a cause that is missing here needs a case, or an exemption with its reason; one too many in the"
                        + " exemptions is needless: strike it off")
                .containsExactlyInAnyOrderElementsOf(exempt.keySet());
        assertThat(exempt.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void eachCitedCaseIsInACaseFile() {
        Set<String> known = new TreeSet<>();
        knowledge.cases().forEach(recorded -> known.add(recorded.id()));
        assertThat(knowledge.rules().stream()
                        .flatMap(rule -> rule.rule().cases().stream()
                                .filter(id -> !known.contains(id))
                                .map(id -> rule.id() + " cites " + id)))
                .isEmpty();
    }

    @Test
    void eachCaseNamesCausesOfTheVocabulary() {
        Map<String, String> unknown = new TreeMap<>();
        knowledge
                .cases()
                .forEach(recorded -> Stream.concat(Stream.of(recorded.cause()), recorded.alsoPlausible().stream())
                        .filter(id -> !id.isEmpty() && Causes.find(id).isEmpty())
                        .forEach(id -> unknown.put(recorded.id(), id)));
        assertThat(unknown).isEmpty();
    }

    @Test
    void eachRuleWithoutACaseIsListedAsExperimentalAndNoOther() throws IOException {
        String index = Files.readString(ROOT.resolve("docs/signals.md"));
        Set<String> listed = new TreeSet<>();
        Matcher link =
                Pattern.compile("]\\(signals/([a-z0-9-]+)\\.md#([a-z0-9-]+)\\)").matcher(index);
        while (link.find()) {
            listed.add(link.group(1) + "/" + link.group(2));
        }
        assertThat(listed)
                .as(Reference.COMMAND)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(knowledge.rules().stream()
                        .filter(rule -> rule.rule().cases().isEmpty())
                        .map(NamedRule::id)
                        .toList());
    }

    @Test
    void eachSignalThatIsOfferedIsUsed() {
        String code = knowledgeWrittenWithSignals();
        Set<String> unused = Arrays.stream(Signals.class.getMethods())
                .filter(method -> method.getReturnType() == Signal.class)
                .map(Method::getName)
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\(").matcher(code).find())
                .collect(toCollection(TreeSet::new));
        assertThat(code).contains("Rule.when(");
        assertThat(unused)
                .as("a signal that no rule uses is dead: use it or remove it from Signals")
                .containsExactlyInAnyOrderElementsOf(UNUSED_SIGNALS.keySet());
    }

    private static String knowledgeWrittenWithSignals() {
        StringBuilder code = new StringBuilder();
        for (String folder :
                List.of("core/src/main/java/dev/why401/general", "jira-cloud", "jira-data-center", "jira-align")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> file.toString().replace('\\', '/').contains("/src/main/"))
                        .forEach(file -> code.append(read(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return code.toString();
    }

    @Test
    void eachPageHasProseOfItsOwn() {
        Map<String, String> pageOf = new HashMap<>();
        Map<String, String> repeated = new TreeMap<>();
        for (Cause cause : Causes.all()) {
            String written = GeneratedBlocks.withoutBlocks(read(ROOT.resolve("docs/causes/" + cause.id() + ".md")));
            String prose = written.substring(written.indexOf('\n'), written.indexOf("\n## Looks like"));
            assertThat(prose.strip().length()).as("the prose of " + cause.id()).isGreaterThan(200);
            assertThat(written).as(cause.id()).doesNotContainIgnoringCase("todo", "fixme", "lorem", "tbd");
            sentences(written).forEach(sentence -> {
                String earlier = pageOf.put(sentence, cause.id());
                if (earlier != null && !earlier.equals(cause.id())) {
                    repeated.put(sentence, earlier + ", " + cause.id());
                }
            });
        }
        assertThat(pageOf).hasSizeGreaterThan(500);
        assertThat(repeated).as("sentences that stand on more than one page").isEmpty();
    }

    /** Returns what is said in a page: no headings, no names of links, no sources. */
    private static Stream<String> sentences(String page) {
        return page.lines()
                .filter(line ->
                        !line.startsWith("#") && !line.contains("://") && !line.endsWith("(address not recorded)"))
                .map(line -> line.replaceFirst("^- \\[[^]]*]\\([^)]*\\): ", ""))
                .flatMap(line -> Arrays.stream(line.split("(?<=[.;]) ", -1)))
                .filter(sentence -> sentence.length() > 30);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
