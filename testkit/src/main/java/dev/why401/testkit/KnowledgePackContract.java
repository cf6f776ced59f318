package dev.why401.testkit;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Placeholders;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signals;
import dev.why401.knowledge.SilentMark;
import dev.why401.knowledge.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Checks what every {@link KnowledgePack} promises. The author of a pack extends it, and JUnit 5 runs one test for each promise; a
 * failure says what to do.
 *
 * <pre>{@code
 * class AcmeContractTest extends KnowledgePackContract {
 *     @Override
 *     protected List<KnowledgePack> packs() {
 *         return List.of(new AcmeKnowledge());
 *     }
 * }
 * }</pre>
 *
 * <p>The cases that the rules cite are read from {@code /cases.ndjson} on the class path, in the format of
 * {@link dev.why401.evidence.ExchangeJson}; what a record says beside the exchange (its source, its true cause) is skipped.
 */
public abstract class KnowledgePackContract {
    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SOURCE = Pattern.compile("https?://\\S+|RFC \\d{3,5}.*");

    private static final Exchange NOTHING_SHOWN = Exchange.builder().build();

    /**
     * Returns the packs that share the recorded cases, newly made on each call. It is one for most modules; their order does not
     * matter.
     */
    protected abstract List<KnowledgePack> packs();

    /** Returns the class-path resource with the recorded cases. */
    protected String recordedCases() {
        return "/cases.ndjson";
    }

    /**
     * Returns the rules that rest on experience alone, each as {@code pack-id/rule-id}: those without a source and without a
     * recorded case.
     */
    protected Set<String> experimentalRules() {
        return Set.of();
    }

    /** Returns an address of the product at which an integration finds data and no login. */
    protected String ordinaryAddress() {
        return "https://service.example/api/items";
    }

    @Test
    void idsAreUniqueAndInKebabCase() {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        packs().forEach(pack -> check(wrong, KEBAB_CASE.matcher(pack.id()).matches(), "pack " + pack.id()));
        eachRule(rule -> {
            check(wrong, KEBAB_CASE.matcher(rule.rule().id()).matches(), rule.name());
            check(wrong, seen.add(rule.name()), rule.name() + ", which stands there twice");
        });
        assertThat(wrong)
                .as(
                        "An id names one rule in reports, logs and exemptions: write it in kebab case, and once in its pack")
                .isEmpty();
    }

    @Test
    void eachRuleHasASourceOrARecordedCase() {
        List<String> wrong = new ArrayList<>();
        eachRule(rule ->
                check(wrong, !rule.isExperimental() || experimentalRules().contains(rule.name()), rule.name()));
        assertThat(wrong)
                .as("A rule says where it is known from: give it a .source(...) or .cases(...),"
                        + " or name it in experimentalRules()")
                .isEmpty();
    }

    @Test
    void eachExperimentalRuleIsStillOne() {
        Set<String> experimental = new HashSet<>();
        eachRule(rule -> {
            if (rule.isExperimental()) {
                experimental.add(rule.name());
            }
        });
        Set<String> needless = new TreeSet<>(experimentalRules());
        needless.removeAll(experimental);
        assertThat(needless)
                .as("These have a source or a case by now, or do not exist: strike them from experimentalRules()")
                .isEmpty();
    }

    @Test
    void eachSourceCanBeLookedUp() {
        List<String> wrong = new ArrayList<>();
        eachRule(rule -> rule.rule().sources().stream()
                .filter(source -> !SOURCE.matcher(source).matches())
                .forEach(source -> wrong.add(rule.name() + ": " + source)));
        assertThat(wrong)
                .as(
                        "A source is the address of a public page (https://...) or a section of an RFC (RFC 9110 section 11.6)")
                .isEmpty();
    }

    @Test
    void eachCitedCaseIsRecorded() {
        Set<String> recorded = recorded().keySet();
        List<String> wrong = new ArrayList<>();
        eachRule(rule -> rule.rule().cases().stream()
                .filter(id -> !recorded.contains(id))
                .forEach(id -> wrong.add(rule.name() + " cites " + id)));
        assertThat(wrong)
                .as("Copy these records to %s, or strike their ids from .cases(...)", recordedCases())
                .isEmpty();
    }

    @Test
    void eachCitedCaseShowsTheSignalOfItsRule() {
        Map<String, Exchange> recorded = recorded();
        List<String> wrong = new ArrayList<>();
        int[] cited = {0};
        eachRule(rule -> rule.rule().cases().forEach(id -> {
            Exchange exchange = recorded.get(id);
            cited[0]++;
            boolean seen = exchange == null || Signals.seen(rule.rule().signal(), recognised(rule.pack(), exchange));
            check(wrong, seen, rule.name() + " cites " + id);
        }));
        assertThat(wrong)
                .as(
                        "A case proves a rule only if the signal is seen in it: mend the signal, or strike the id from .cases(...)")
                .isEmpty();
        assertThat(cited[0])
                .as("No rule cites a case: name those of %s in .cases(...)", recordedCases())
                .isPositive();
    }

    @Test
    void eachRecordedCaseIsCited() {
        Set<String> uncited = new TreeSet<>(recorded().keySet());
        eachRule(rule -> rule.rule().cases().forEach(uncited::remove));
        assertThat(uncited)
                .as("Cite these records in the rules whose signals they show, or remove them from %s", recordedCases())
                .isEmpty();
    }

    @Test
    void theServiceLoaderFindsEachPackOfAProduct() {
        Set<String> found = ServiceLoader.load(KnowledgePack.class, getClass().getClassLoader()).stream()
                .map(provider -> provider.type().getName())
                .collect(toSet());
        assertThat(packs().stream()
                        .filter(pack -> !pack.products().isEmpty())
                        .map(pack -> pack.getClass().getName()))
                .as("Nobody will find these: name them in META-INF/services/%s", KnowledgePack.class.getName())
                .isSubsetOf(found);
    }

    @Test
    void aNewlyMadePackHoldsTheSame() {
        assertThat(printed(packs()))
                .as(
                        "A pack builds its lists once and always in the same way: look for what depends on time, order or chance")
                .isEqualTo(printed(packs()));
    }

    private static List<String> printed(List<KnowledgePack> packs) {
        List<String> lines = new ArrayList<>();
        for (KnowledgePack pack : packs) {
            pack.rules()
                    .forEach(rule -> lines.add(pack.id() + "/" + rule + rule.verdicts() + rule.answererVerdicts()
                            + rule.sources() + rule.cases() + rule.caveat()));
            pack.advice().forEach(one -> lines.add(one.cause() + "" + one.meaning() + one.check() + one.fixes()));
            pack.silentMarks().forEach(mark -> lines.add(mark.toString()));
        }
        return lines;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
    void nothingThrowsWhateverTheEvidence() {
        List<String> wrong = new ArrayList<>();
        for (KnowledgePack pack : packs()) {
            DegenerateExchanges.all().forEach((name, exchange) -> {
                attempt(wrong, pack.id() + " throws while it recognises " + name, () -> pack.recognise(exchange));
                exchange.address()
                        .value()
                        .ifPresent(address -> attempt(
                                wrong,
                                pack.id() + " throws while it claims the address of " + name,
                                () -> pack.claims(address)));
                for (Exchange each : ofEachProduct(pack, exchange)) {
                    pack.rules()
                            .forEach(rule -> attempt(
                                    wrong,
                                    pack.id() + "/" + rule.id() + " throws at " + name,
                                    () -> rule.signal().read(each)));
                }
            });
        }
        assertThat(wrong)
                .as("A signal answers seen, not seen or cannot tell for any evidence: look before you read")
                .isEmpty();
    }

    private static void attempt(List<String> wrong, String what, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError thrown) {
            wrong.add(what + ": " + thrown);
        }
    }

    @Test
    void nothingIsSeenWhereNothingWasShown() {
        List<String> wrong = new ArrayList<>();
        eachRule(rule -> check(wrong, !Signals.seen(rule.rule().signal(), NOTHING_SHOWN), rule.name()));
        assertThat(wrong)
                .as("Unknown is not absent: these signals are seen in an exchange of which nothing is known")
                .isEmpty();
    }

    @Test
    void eachSentenceReadsAfterBecause() {
        List<String> wrong = new ArrayList<>();
        eachRule(rule -> {
            String sentence = rule.rule().signal().sentence();
            check(wrong, Prose.isClause(sentence), rule.name() + ": " + sentence);
        });
        assertThat(wrong)
                .as(
                        "An explanation says \"because\" and then this: write a clause of at most %d characters without a final"
                                + " period and without a capital at its start (but for a name); .as(\"...\") renames a composed signal",
                        Prose.LONGEST_CLAUSE)
                .isEmpty();
    }

    @Test
    void eachRuleSaysWhatItsSignalMeans() {
        List<String> wrong = new ArrayList<>();
        eachRule(rule -> check(
                wrong,
                !rule.rule().verdicts().isEmpty()
                        || !rule.rule().answererVerdicts().isEmpty(),
                rule.name()));
        assertThat(wrong)
                .as(
                        "A rule that only sees changes nothing: say which causes it suggests or speaks against, or who answered")
                .isEmpty();
    }

    @Test
    void adviceConcernsTheProductsOfItsPackAndEachCauseOnce() {
        List<String> wrong = new ArrayList<>();
        for (KnowledgePack pack : packs()) {
            Set<String> seen = new HashSet<>();
            for (Advice advice : pack.advice()) {
                String name = pack.id() + " on " + advice.cause();
                check(wrong, !advice.products().isEmpty(), name + " is for no product");
                for (Product product : advice.products()) {
                    check(wrong, pack.products().contains(product), name + " is for " + product);
                    check(wrong, seen.add(name + product), name + " stands there twice for " + product);
                }
            }
        }
        assertThat(wrong)
                .as(
                        "Advice replaces the general text on the products that the pack names in products(), once for each cause")
                .isEmpty();
    }

    @Test
    void adviceSaysSomethingAndEachPlaceholderIsFilled() {
        List<String> wrong = new ArrayList<>();
        for (KnowledgePack pack : packs()) {
            for (Advice advice : pack.advice()) {
                String name = pack.id() + " on " + advice.cause();
                List<String> texts = new ArrayList<>();
                advice.meaning()
                        .ifPresent(meaning -> check(wrong, Prose.isClause(meaning), name + ", meaning: " + meaning));
                advice.check().ifPresent(check -> check(wrong, check.endsWith("."), name + ", check: " + check));
                advice.meaning().ifPresent(texts::add);
                advice.check().ifPresent(texts::add);
                advice.fixes().stream().map(Fix::step).forEach(texts::add);
                check(wrong, !texts.isEmpty(), name + " says nothing");
                texts.forEach(text -> check(wrong, text.length() > 5, name + ": " + text));
                texts.stream()
                        .filter(Prose::hasUnknownPlaceholder)
                        .forEach(text -> wrong.add(name + ", unknown placeholder: " + text));
            }
        }
        assertThat(wrong)
                .as(
                        "A meaning is a clause, a check and a step are sentences; the placeholders are those of %s",
                        Placeholders.class.getName())
                .isEmpty();
    }

    @Test
    void eachSilentMarkIsReadByARule() {
        List<String> wrong = new ArrayList<>();
        Diagnostician diagnostician = Diagnostician.of(packs());
        for (KnowledgePack pack : packs()) {
            for (SilentMark mark : pack.silentMarks()) {
                Exchange marked = Exchange.builder()
                        .method("GET")
                        .url(ordinaryAddress())
                        .status(Fact.present(200))
                        .responseHeaders(List.of(new Field(mark.header(), mark.value())))
                        .build();
                check(
                        wrong,
                        ofEachProduct(pack, marked).stream()
                                .allMatch(each -> isQuoted(mark, diagnostician.diagnose(each))),
                        pack.id() + ": " + mark);
            }
        }
        assertThat(wrong)
                .as(
                        "A mark makes the interceptor read an answer of the product: write the rule that says what it means")
                .isEmpty();
    }

    private static boolean isQuoted(SilentMark mark, Diagnosis diagnosis) {
        return diagnosis.suspects().stream()
                .flatMap(suspect -> suspect.inFavour().stream())
                .anyMatch(evidence -> evidence.quote()
                        .toLowerCase(ROOT)
                        .contains(mark.header().toLowerCase(ROOT)));
    }

    @Test
    void ordinaryAnswersAreNoStrongEvidenceForACause() {
        List<String> wrong = new ArrayList<>();
        for (OrdinaryAnswers.Answer answer : OrdinaryAnswers.at(ordinaryAddress())) {
            eachRule(rule -> {
                boolean seen = ofEachProduct(rule.pack(), answer.exchange()).stream()
                        .anyMatch(each -> Signals.seen(rule.rule().signal(), each));
                rule.rule().verdicts().stream()
                        .filter(verdict ->
                                seen && verdict.inFavour() && !verdict.cause().equals(answer.allowed()))
                        .filter(verdict -> verdict.strength().compareTo(Strength.STRONGLY_SUGGESTS) <= 0)
                        .forEach(verdict ->
                                wrong.add(rule.name() + " takes " + answer.name() + " for " + verdict.cause()));
            });
        }
        assertThat(wrong)
                .as(
                        "These answers are no refusals: let the signal ask for something that only a refusal has, or weaken the rule")
                .isEmpty();
    }

    @Test
    void eachPackRecognisesProductsOfItsOwn() {
        List<String> wrong = new ArrayList<>();
        Stream<Exchange> evidence =
                Stream.concat(recorded().values().stream(), DegenerateExchanges.all().values().stream());
        evidence.forEach(exchange -> packs().forEach(pack -> pack.recognise(exchange)
                .value()
                .filter(product -> !pack.products().contains(product))
                .ifPresent(product -> wrong.add(pack.id() + " recognises " + product))));
        assertThat(wrong)
                .as("A pack speaks for the products that it names in products(), and for no other")
                .isEmpty();
    }

    @Test
    void experimentsSayWhatTheyDo() {
        assertThat(new ExperimentPromises(packs(), ordinaryAddress()).spelledOut())
                .as("The report of the doctor names each experiment and counts what it sends: say it in the experiment")
                .isEmpty();
    }

    @Test
    void rulesSayWhatExperimentsFind() {
        assertThat(new ExperimentPromises(packs(), ordinaryAddress()).meaningful())
                .as("The doctor asks what would change the ranking and nothing else: write rules for the outcomes with"
                        + " Signals.found(...), in favour and against")
                .isEmpty();
    }

    @Test
    void whoIsNobodyIsNotTakenForAnAccount() {
        assertThat(new ExperimentPromises(packs(), ordinaryAddress()).sceptical())
                .as(
                        "An answer without an account proves no credential: read the account out of what only the product writes")
                .isEmpty();
    }

    private Map<String, Exchange> recorded() {
        return RecordedCases.read(getClass(), recordedCases());
    }

    /** The exchange with its product filled in, as the engine does before it asks the rules. */
    private static Exchange recognised(KnowledgePack pack, Exchange exchange) {
        return exchange.product().isPresent()
                ? exchange
                : pack.recognise(exchange).value().map(exchange::withProduct).orElse(exchange);
    }

    private static Set<Exchange> ofEachProduct(KnowledgePack pack, Exchange exchange) {
        Set<Exchange> all = new LinkedHashSet<>();
        pack.products().forEach(product -> all.add(exchange.withProduct(product)));
        if (all.isEmpty()) {
            all.add(exchange);
        }
        return all;
    }

    private record PackedRule(KnowledgePack pack, Rule rule) {
        String name() {
            return pack.id() + "/" + rule.id();
        }

        boolean isExperimental() {
            return rule.sources().isEmpty() && rule.cases().isEmpty();
        }
    }

    private void eachRule(Consumer<PackedRule> visitor) {
        packs().forEach(pack -> pack.rules().forEach(rule -> visitor.accept(new PackedRule(pack, rule))));
    }

    private static void check(List<String> wrong, boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }
}
