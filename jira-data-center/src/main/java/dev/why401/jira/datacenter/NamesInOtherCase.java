package dev.why401.jira.datacenter;

import dev.why401.evidence.Exchange;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The log names one user twice, once in small letters and once with capitals ("MMueller", "mmueller"): an initial and a surname, or
 * two names with a dot between. Names of products are written so as well, and most of them are known.
 */
record NamesInOtherCase() implements Signal {
    /** So many words of a log are read. */
    private static final int MOST_WORDS = 400;

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\d]*(?:[._-][\\p{L}\\d]+)?+");

    private static final Pattern NAME_WITH_CAPITALS =
            Pattern.compile("\\p{Lu}\\p{Lu}\\p{Ll}{3,30}+\\d{0,4}+|\\p{Lu}\\p{Ll}{1,30}+[._-]\\p{Lu}\\p{Ll}{1,30}+");

    private static final Set<String> PRODUCTS = Set.of("oauth", "openid", "ipython", "ios");

    @Override
    public String sentence() {
        return "the log names one user in small letters and with capitals";
    }

    @Override
    public String denial() {
        return "the log names no user in two ways";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.WORDS);
    }

    @Override
    public Reading read(Exchange exchange) {
        ShownText log = exchange.logLine().orNull();
        if (log == null) {
            return Reading.cannotTell("the line of the log");
        }
        Map<String, String> seen = new HashMap<>();
        Matcher word = WORD.matcher(log.text());
        for (int i = 0; i < MOST_WORDS && word.find(); i++) {
            String name = word.group();
            String small = name.toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(small, name);
            if (other != null && !other.equals(name) && isPair(name, other, small) && !PRODUCTS.contains(small)) {
                return Reading.seen(other + ", " + name, Topic.WORDS);
            }
        }
        return Reading.notSeen();
    }

    private static boolean isPair(String name, String other, String small) {
        return (name.equals(small) && NAME_WITH_CAPITALS.matcher(other).matches())
                || (other.equals(small) && NAME_WITH_CAPITALS.matcher(name).matches());
    }
}
