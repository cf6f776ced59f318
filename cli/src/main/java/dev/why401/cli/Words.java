package dev.why401.cli;

import dev.why401.capture.InputKind;
import dev.why401.evidence.Product;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Words that options take. A word that is none of them is not repeated: it may be a secret in the wrong place. */
final class Words {
    private Words() {}

    private static <T> T oneOf(String word, Map<String, T> words) {
        T value = words.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new TypeConversionException("expected one of " + String.join(", ", words.keySet()));
        }
        return value;
    }

    /**
     * What the input is.
     *
     * @param kind empty to find out
     */
    record Input(Optional<InputKind> kind) {}

    /** When there are colours. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The kinds of input. */
    static final class InputName implements ITypeConverter<Input>, Iterable<String> {
        private static final Map<String, Input> WORDS = words();

        private static Map<String, Input> words() {
            Map<String, Input> words = new TreeMap<>();
            words.put("auto", new Input(Optional.empty()));
            for (InputKind kind : InputKind.values()) {
                words.put(kind.name().toLowerCase(Locale.ROOT), new Input(Optional.of(kind)));
            }
            return words;
        }

        @Override
        public Input convert(String word) {
            return oneOf(word, WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** The product that was called. */
    static final class ProductName implements ITypeConverter<Product>, Iterable<String> {
        private static final Map<String, Product> WORDS = new TreeMap<>(Map.of(
                "jira-cloud", Product.JIRA_CLOUD,
                "jira-align", Product.JIRA_ALIGN,
                "jira-data-center", Product.JIRA_DATA_CENTER,
                "confluence-cloud", Product.CONFLUENCE_CLOUD,
                "confluence-data-center", Product.CONFLUENCE_DATA_CENTER,
                "aha", Product.AHA));

        @Override
        public Product convert(String word) {
            return oneOf(word.replace("datacenter", "data-center"), WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** The product whose credential is checked. */
    static final class CheckedProduct implements ITypeConverter<TokenCheck>, Iterable<String> {
        private static final Map<String, TokenCheck> WORDS = new TreeMap<>(Map.of(
                "jira-cloud", TokenCheck.JIRA_CLOUD,
                "jira-align", TokenCheck.JIRA_ALIGN,
                "jira-data-center", TokenCheck.JIRA_DATA_CENTER));

        @Override
        public TokenCheck convert(String word) {
            return oneOf(word.replace("datacenter", "data-center"), WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** The product that a doctor examines. */
    static final class ExaminedProduct implements ITypeConverter<Product>, Iterable<String> {
        private static final Map<String, Product> WORDS = new TreeMap<>(Map.of(
                "jira-cloud", Product.JIRA_CLOUD,
                "jira-align", Product.JIRA_ALIGN,
                "jira-data-center", Product.JIRA_DATA_CENTER));

        @Override
        public Product convert(String word) {
            return oneOf(word.replace("datacenter", "data-center"), WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** How a credential travels. */
    enum Scheme {
        BASIC,
        BEARER
    }

    /** The words for how a credential travels. */
    static final class SchemeName implements ITypeConverter<Scheme>, Iterable<String> {
        private static final Map<String, Scheme> WORDS =
                new TreeMap<>(Map.of("basic", Scheme.BASIC, "bearer", Scheme.BEARER));

        @Override
        public Scheme convert(String word) {
            return oneOf(word, WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** A number that is neither too small nor too large to mean what its option says. */
    static class Count implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Count(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String word) {
            int number = word.matches("\\d{1,6}") ? Integer.parseInt(word) : -1;
            if (number < least || number > most) {
                throw new TypeConversionException("expected a number from " + least + " to " + most);
            }
            return number;
        }
    }

    /** How many requests a doctor makes. */
    static final class Requests extends Count {
        Requests() {
            super(1, 50);
        }
    }

    /** How many attempts to log in a doctor makes; more would lock accounts. */
    static final class Logins extends Count {
        Logins() {
            super(0, 5);
        }
    }

    /** How many seconds a doctor takes. */
    static final class Seconds extends Count {
        Seconds() {
            super(1, 600);
        }
    }

    /** How the answer is written. */
    static final class FormatName implements ITypeConverter<Format>, Iterable<String> {
        private static final Map<String, Format> WORDS = new TreeMap<>(Map.of(
                "text", Format.TEXT,
                "markdown", Format.MARKDOWN,
                "html", Format.HTML,
                "json", Format.JSON,
                "ndjson", Format.NDJSON));

        @Override
        public Format convert(String word) {
            return oneOf(word, WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }

    /** The words for colours. */
    static final class ColourName implements ITypeConverter<Colour>, Iterable<String> {
        private static final Map<String, Colour> WORDS =
                new TreeMap<>(Map.of("auto", Colour.AUTO, "always", Colour.ALWAYS, "never", Colour.NEVER));

        @Override
        public Colour convert(String word) {
            return oneOf(word, WORDS);
        }

        @Override
        public Iterator<String> iterator() {
            return WORDS.keySet().iterator();
        }
    }
}
