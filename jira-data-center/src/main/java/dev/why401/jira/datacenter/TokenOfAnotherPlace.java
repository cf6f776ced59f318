package dev.why401.jira.datacenter;

import dev.why401.evidence.Address;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.Product;
import dev.why401.evidence.ShownText;
import dev.why401.knowledge.Reading;
import dev.why401.knowledge.Signal;
import dev.why401.knowledge.Topic;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody tells on which host the token was made or is good, and it is not the one that was called. Each site on premises, and each
 * product of it, keeps tokens of its own.
 *
 * @param otherProduct whether the host or the path is that of another product, too
 */
record TokenOfAnotherPlace(boolean otherProduct) implements Signal {
    private static final Pattern PLACE = Pattern.compile(
            "\\b(?:against|on|in|at|under|from|with|gegen|auf|bei|aus|unter) (?:(https?://)((?:[a-z0-9-]{1,40}\\.){1,5}[a-z]{2,10})"
                    + "|()((?:[a-z0-9-]{1,40}\\.){2,5}[a-z]{2,10}))\\b([^\\s,;]{0,60})",
            Pattern.CASE_INSENSITIVE);

    /** What is told of the place, up to the word in front of it. */
    private static final Pattern OF_TOKEN = Pattern.compile(
            "\\b(?:tokens?|PAT|works?|worked|created|made|generated|issued|funktioniert|geht|erstellt|erzeugt)\\b[^\\n]{0,45}\\z",
            Pattern.CASE_INSENSITIVE);

    private static final int FARTHEST = 60;

    private static final Pattern PACKAGE = Pattern.compile("(?:com|org|java|javax|net|io|de)\\..*");

    private static final Pattern OF_JIRA = Pattern.compile("jira");
    private static final Pattern OF_OTHERS =
            Pattern.compile("wiki|confluence|bitbucket|stash|bamboo|crowd|gitlab|github");

    @Override
    public String sentence() {
        return otherProduct
                ? "somebody says that the token is one of another product"
                : "somebody says that the token was made or is good on another host than the one that was called";
    }

    @Override
    public String denial() {
        return "the log names no other place where the token is at home";
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
        Address called = exchange.address().orNull();
        String host = called == null ? null : called.host().orNull();
        Matcher place = PLACE.matcher(log.text());
        while (place.find()) {
            String told = (place.group(2) == null ? place.group(4) : place.group(2)).toLowerCase(Locale.ROOT);
            boolean elsewhere = host == null ? isSecondOf(log.text(), told) : !told.equalsIgnoreCase(host);
            if (elsewhere
                    && isOfToken(log.text(), place.start())
                    && !PACKAGE.matcher(told).matches()
                    && isOtherProduct(exchange, told + place.group(5)) == otherProduct) {
                return Reading.seen(place.group(), Topic.WORDS);
            }
        }
        return Reading.notSeen();
    }

    private static boolean isOfToken(String log, int end) {
        return OF_TOKEN.matcher(log).region(Math.max(0, end - FARTHEST), end).find();
    }

    /** Returns whether the log names another host as well, to which the call went. */
    private static boolean isSecondOf(String log, String told) {
        Matcher address = Pattern.compile("https?://([a-z0-9.-]{3,200})", Pattern.CASE_INSENSITIVE)
                .matcher(log);
        while (address.find()) {
            if (!address.group(1).equalsIgnoreCase(told)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOtherProduct(Exchange exchange, String place) {
        String small = place.toLowerCase(Locale.ROOT);
        Product product = exchange.product().orNull();
        if (Product.CONFLUENCE_DATA_CENTER.equals(product)) {
            return OF_JIRA.matcher(small).find();
        }
        return Product.JIRA_DATA_CENTER.equals(product)
                && OF_OTHERS.matcher(small).find();
    }
}
