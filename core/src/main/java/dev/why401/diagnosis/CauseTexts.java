package dev.why401.diagnosis;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.Fact;
import dev.why401.evidence.Product;
import dev.why401.knowledge.Advice;
import dev.why401.knowledge.Cause;
import dev.why401.knowledge.Fix;
import dev.why401.knowledge.Placeholders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How each cause reads, in general and on the products for which a provider gives advice. */
final class CauseTexts {
    private final List<CauseText> general;
    private final Map<Product, List<CauseText>> byProduct = new HashMap<>();

    /** What is said of one cause. */
    record CauseText(String meaning, String check, List<Fix> fixes) {
        CauseText {
            fixes = List.copyOf(fixes);
        }

        static CauseText of(Cause cause, @Nullable Advice own) {
            if (own == null) {
                return new CauseText(cause.meaning(), cause.check(), cause.fixes());
            }
            return new CauseText(
                    own.meaning().orElse(cause.meaning()),
                    own.check().orElse(cause.check()),
                    own.fixes().isEmpty() ? cause.fixes() : own.fixes());
        }

        /** Returns the text with its placeholders filled. */
        CauseText filled(Exchange exchange) {
            List<Fix> filled = new ArrayList<>(fixes.size());
            for (Fix fix : fixes) {
                String step = Placeholders.fill(fix.step(), exchange);
                filled.add(step.equals(fix.step()) ? fix : Fix.by(fix.actor(), step));
            }
            return new CauseText(Placeholders.fill(meaning, exchange), Placeholders.fill(check, exchange), filled);
        }
    }

    CauseTexts(List<Cause> causes, List<Advice> advice) {
        general = causes.stream().map(cause -> CauseText.of(cause, null)).toList();
        Map<Product, Map<Cause, Advice>> own = new HashMap<>();
        for (Advice one : advice) {
            for (Product product : one.products()) {
                own.computeIfAbsent(product, none -> new HashMap<>()).putIfAbsent(one.cause(), one);
            }
        }
        own.forEach((product, ofCause) -> byProduct.put(
                product,
                causes.stream()
                        .map(cause -> CauseText.of(cause, ofCause.get(cause)))
                        .toList()));
    }

    List<CauseText> on(Fact<Product> product) {
        Product known = product.orNull();
        return known == null ? general : byProduct.getOrDefault(known, general);
    }
}
