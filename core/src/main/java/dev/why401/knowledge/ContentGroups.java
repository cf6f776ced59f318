package dev.why401.knowledge;

import dev.why401.evidence.Challenges;
import dev.why401.evidence.Challenges.Challenge;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.SentCredential;
import dev.why401.evidence.ShapeFinding;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.AnswerSignals.JsonMember;
import dev.why401.knowledge.RequestSignals.Finding;
import dev.why401.knowledge.WaySignals.ChallengeHas;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of signals on what is parsed: the JSON of the error body, challenges, and findings on the credential. */
final class ContentGroups {
    private ContentGroups() {}

    /** Members of a JSON body: asked only for what the body has at its top. */
    static final class Json implements SignalGroup {
        private final int from;
        private final int end;
        private final Map<String, int[]> byFirstStep = new LinkedHashMap<>();

        Json(List<JsonMember> members, int first) {
            from = first;
            end = first + members.size();
            Map<String, List<Integer>> numbers = new LinkedHashMap<>();
            for (int i = 0; i < members.size(); i++) {
                String step = members.get(i).path().split("\\.", -1)[0];
                numbers.computeIfAbsent(step, none -> new ArrayList<>()).add(first + i);
            }
            numbers.forEach((step, all) -> byFirstStep.put(step, PhraseIndex.array(all)));
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            ShownText body = exchange.body().orNull();
            if (body == null) {
                truths.fill(from, end, Truths.unseen(exchange.body().isKnown()));
                return;
            }
            boolean json = body.isJson();
            truths.fill(from, end, Truths.unseen(json || body.isComplete()));
            if (json) {
                askWhereThereIsAStart(body, truths);
            }
        }

        private void askWhereThereIsAStart(ShownText body, Truths truths) {
            for (Map.Entry<String, int[]> step : byFirstStep.entrySet()) {
                if (body.hasMember(step.getKey())) {
                    for (int number : step.getValue()) {
                        truths.ask(number);
                    }
                }
            }
        }
    }

    /** Challenges: parsed once for all. */
    static final class Asked implements SignalGroup {
        private final List<ChallengeHas> members;
        private final int from;
        private final int end;

        Asked(List<ChallengeHas> members, int first) {
            this.members = members;
            from = first;
            end = first + members.size();
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            List<String> values = ChallengeHas.values(exchange);
            boolean known = exchange.responseHeaders().isComplete() || !values.isEmpty();
            truths.fill(from, end, Truths.unseen(known));
            for (String value : values) {
                for (Challenge challenge : Challenges.parse(value)) {
                    for (int i = 0; i < members.size(); i++) {
                        if (members.get(i).isIn(challenge)) {
                            truths.seen(from + i);
                        }
                    }
                }
            }
        }
    }

    /** Findings on the shape of the credential. */
    static final class Findings implements SignalGroup {
        private final int from;
        private final int end;
        private final Map<String, int[]> ids = new HashMap<>();

        Findings(List<Finding> members, int first) {
            from = first;
            end = first + members.size();
            Map<String, List<Integer>> numbers = new HashMap<>();
            for (int i = 0; i < members.size(); i++) {
                numbers.computeIfAbsent(members.get(i).id(), none -> new ArrayList<>())
                        .add(first + i);
            }
            numbers.forEach((id, all) -> ids.put(id, PhraseIndex.array(all)));
        }

        @Override
        public void read(Exchange exchange, Truths truths) {
            SentCredential credential = exchange.credential();
            truths.fill(from, end, Truths.unseen(credential.jwt().isKnown()));
            for (ShapeFinding finding : credential.findings()) {
                for (int number : ids.getOrDefault(finding.id(), NOBODY)) {
                    truths.seen(number);
                }
            }
        }
    }

    private static final int[] NOBODY = {};
}
