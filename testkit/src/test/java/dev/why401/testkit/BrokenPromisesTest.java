package dev.why401.testkit;

import static dev.why401.knowledge.Causes.CREDENTIALS_REJECTED;
import static dev.why401.knowledge.Causes.TOKEN_EXPIRED;
import static dev.why401.knowledge.Signals.bodySays;
import static dev.why401.knowledge.Signals.emptyBody;
import static dev.why401.knowledge.Signals.html;
import static dev.why401.knowledge.Signals.jsonHas;
import static dev.why401.knowledge.Signals.status;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Actor;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.KnowledgePack;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Rule;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.SilentMark;
import dev.why401.knowledge.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A pack that breaks a promise fails the contract, with words that say what to do. */
class BrokenPromisesTest {
    private static final Rule GOOD = Rule.when("good", jsonHas("error", "token_expired"))
            .proves(TOKEN_EXPIRED)
            .source("https://acme.example/docs")
            .cases("acme-1");

    /** A pack with one thing wrong. */
    private static class Pack implements KnowledgePack {
        private final List<Rule> rules;

        Pack(Rule... rules) {
            this.rules = List.of(rules);
        }

        @Override
        public String id() {
            return "acme";
        }

        @Override
        public List<Rule> rules() {
            return rules;
        }
    }

    /** About the product, and with advice. */
    private static final class AdvisingPack extends Pack {
        private final Advice advice;

        AdvisingPack(Advice advice) {
            super(GOOD);
            this.advice = advice;
        }

        @Override
        public Set<Product> products() {
            return Set.of(AcmeKnowledge.PRODUCT);
        }

        @Override
        public List<Advice> advice() {
            return List.of(advice);
        }
    }

    private static class Contract extends KnowledgePackContract {
        private final KnowledgePack pack;

        Contract(KnowledgePack pack) {
            this.pack = pack;
        }

        @Override
        protected List<KnowledgePack> packs() {
            return List.of(pack);
        }

        @Override
        protected String recordedCases() {
            return "/acme-cases.ndjson";
        }
    }

    private static Rule rule(Signal signal) {
        return Rule.when("odd", signal).suggests(TOKEN_EXPIRED).source("https://acme.example/docs");
    }

    private static void breaks(KnowledgePack pack, Consumer<KnowledgePackContract> promise, String... words) {
        breaks(new Contract(pack), promise, words);
    }

    private static void breaks(
            KnowledgePackContract contract, Consumer<KnowledgePackContract> promise, String... words) {
        assertThatThrownBy(() -> promise.accept(contract))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void anIdThatStandsThereTwice() {
        breaks(new Pack(GOOD, GOOD), KnowledgePackContract::idsAreUniqueAndInKebabCase, "acme/good", "twice");
    }

    @Test
    void aRuleThatComesFromNowhere() {
        breaks(
                new Pack(Rule.when("odd", status(401)).suggests(TOKEN_EXPIRED)),
                KnowledgePackContract::eachRuleHasASourceOrARecordedCase,
                "acme/odd",
                "experimentalRules()");
    }

    @Test
    void anExemptionThatNobodyNeeds() {
        KnowledgePackContract contract = new Contract(new Pack(GOOD)) {
            @Override
            protected Set<String> experimentalRules() {
                return Set.of("acme/good");
            }
        };

        breaks(contract, KnowledgePackContract::eachExperimentalRuleIsStillOne, "acme/good", "strike them");
    }

    @Test
    void aSourceThatNobodyCanLookUp() {
        breaks(
                new Pack(Rule.when("odd", status(401)).suggests(TOKEN_EXPIRED).source("a colleague")),
                KnowledgePackContract::eachSourceCanBeLookedUp,
                "acme/odd: a colleague");
    }

    @Test
    void aCaseThatIsNotRecorded() {
        breaks(
                new Pack(rule(status(401)).cases("acme-9")),
                KnowledgePackContract::eachCitedCaseIsRecorded,
                "acme/odd cites acme-9",
                "/acme-cases.ndjson");
    }

    @Test
    void aCaseThatDoesNotShowTheSignal() {
        breaks(
                new Pack(rule(status(403)).cases("acme-1")),
                KnowledgePackContract::eachCitedCaseShowsTheSignalOfItsRule,
                "acme/odd cites acme-1");
    }

    @Test
    void aCaseThatNobodyCites() {
        breaks(new Pack(rule(status(401))), KnowledgePackContract::eachRecordedCaseIsCited, "acme-1", "Cite these");
        breaks(
                new Pack(rule(status(401))),
                KnowledgePackContract::eachCitedCaseShowsTheSignalOfItsRule,
                "No rule cites a case");
    }

    @Test
    void aFileOfCasesThatIsMissing() {
        KnowledgePackContract contract = new Contract(new Pack(GOOD)) {
            @Override
            protected String recordedCases() {
                return "/missing.ndjson";
            }
        };

        breaks(contract, KnowledgePackContract::eachCitedCaseIsRecorded, "/missing.ndjson is not on the class path");
    }

    @Test
    void aPackThatTheServiceLoaderDoesNotFind() {
        KnowledgePack pack = new AdvisingPack(Advice.on(TOKEN_EXPIRED, AcmeKnowledge.PRODUCT));

        breaks(
                pack,
                KnowledgePackContract::theServiceLoaderFindsEachPackOfAProduct,
                "META-INF/services",
                "AdvisingPack");
    }

    @Test
    void aPackThatIsAnotherEachTime() {
        KnowledgePackContract contract = new KnowledgePackContract() {
            @Override
            protected List<KnowledgePack> packs() {
                return List.of(new Pack(rule(bodySays(UUID.randomUUID().toString()))));
            }
        };

        breaks(contract, KnowledgePackContract::aNewlyMadePackHoldsTheSame, "acme/odd", "builds its lists once");
    }

    @Test
    void aSignalThatThrows() {
        Signal broken = new Signal() {
            @Override
            public String sentence() {
                return "the body starts with an error";
            }

            @Override
            public Reading read(Exchange exchange) {
                String body = exchange.body().value().orElseThrow().text();
                return body.charAt(0) == 'e' ? Reading.seen("e", Topic.WORDS) : Reading.notSeen();
            }
        };

        breaks(
                new Pack(rule(broken)),
                KnowledgePackContract::nothingThrowsWhateverTheEvidence,
                "acme/odd throws at nothing: java.util.NoSuchElementException");
    }

    @Test
    void aSignalThatTakesTheUnknownForTheAbsent() {
        Signal careless = new Signal() {
            @Override
            public String sentence() {
                return "the answer has no body";
            }

            @Override
            public Reading read(Exchange exchange) {
                return exchange.body().isPresent() ? Reading.notSeen() : Reading.seen("", Topic.FORM);
            }
        };

        breaks(new Pack(rule(careless)), KnowledgePackContract::nothingIsSeenWhereNothingWasShown, "acme/odd");
    }

    @Test
    void aSentenceThatIsNoClause() {
        for (String sentence : List.of("The token expired", "the token expired.", " ", "x".repeat(300))) {
            breaks(
                    new Pack(rule(status(401).as(sentence))),
                    KnowledgePackContract::eachSentenceReadsAfterBecause,
                    "acme/odd: " + sentence,
                    "write a clause");
        }
    }

    @Test
    void aRuleThatSaysNothing() {
        breaks(
                new Pack(Rule.when("odd", emptyBody()).source("https://acme.example/docs")),
                KnowledgePackContract::eachRuleSaysWhatItsSignalMeans,
                "acme/odd");
    }

    @Test
    void adviceOnAnotherProduct() {
        breaks(
                new AdvisingPack(Advice.on(TOKEN_EXPIRED, Product.JIRA_CLOUD).meaning("the token expired")),
                KnowledgePackContract::adviceConcernsTheProductsOfItsPackAndEachCauseOnce,
                "acme on token-expired is for jira-cloud");
        breaks(
                new AdvisingPack(Advice.on(TOKEN_EXPIRED).meaning("the token expired")),
                KnowledgePackContract::adviceConcernsTheProductsOfItsPackAndEachCauseOnce,
                "acme on token-expired is for no product");
    }

    @Test
    void adviceWithoutWordsOrWithAnUnknownPlaceholder() {
        Advice empty = Advice.on(TOKEN_EXPIRED, AcmeKnowledge.PRODUCT);

        breaks(
                new AdvisingPack(empty),
                KnowledgePackContract::adviceSaysSomethingAndEachPlaceholderIsFilled,
                "acme on token-expired says nothing");
        breaks(
                new AdvisingPack(empty.fix(Actor.CALLER, "Call {hostname} again.")),
                KnowledgePackContract::adviceSaysSomethingAndEachPlaceholderIsFilled,
                "unknown placeholder: Call {hostname} again.");
        breaks(
                new AdvisingPack(empty.check("look again")),
                KnowledgePackContract::adviceSaysSomethingAndEachPlaceholderIsFilled,
                "check: look again");
    }

    @Test
    void aSilentMarkThatNoRuleReads() {
        KnowledgePack pack = new Pack(GOOD) {
            @Override
            public List<SilentMark> silentMarks() {
                return List.of(new SilentMark("X-Acme-Login", "failed"));
            }
        };

        breaks(pack, KnowledgePackContract::eachSilentMarkIsReadByARule, "acme: x-acme-login: failed");
    }

    @Test
    void aRuleThatTakesADocumentationPageForALogin() {
        breaks(
                new Pack(Rule.when("odd", html()).stronglySuggests(CREDENTIALS_REJECTED)),
                KnowledgePackContract::ordinaryAnswersAreNoStrongEvidenceForACause,
                "acme/odd takes a page of documentation for credentials-rejected");
    }

    @Test
    void aPackThatRecognisesTheProductOfAnother() {
        KnowledgePack pack = new Pack(GOOD) {
            @Override
            public Fact<Product> recognise(Exchange exchange) {
                return Fact.present(Product.JIRA_CLOUD);
            }
        };

        breaks(pack, KnowledgePackContract::eachPackRecognisesProductsOfItsOwn, "acme recognises jira-cloud");
    }
}
