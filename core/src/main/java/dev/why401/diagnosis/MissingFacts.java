package dev.why401.diagnosis;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what would tell more of a suspect, the most telling first. Rules that wait for the same facts say it once, and a
 * handful of different ones is enough, together with what shows that other places are worth a look.
 */
final class MissingFacts {
    private static final int ENOUGH = 5;
    private static final int ENOUGH_PLACES = 4;

    private MissingFacts() {}

    static List<Missing> of(List<RuleBook.Telling> tellings, RuleReadings readings, boolean first) {
        List<Missing> all = new ArrayList<>(ENOUGH);
        List<List<String>> known = new ArrayList<>(ENOUGH);
        List<String> places = new ArrayList<>(ENOUGH_PLACES);
        for (RuleBook.Telling telling : tellings) {
            List<String> facts = readings.missing(telling.entry());
            if (facts.isEmpty() || isKnown(known, facts)) {
                continue;
            }
            known.add(facts);
            boolean newPlace = first && addPlaces(places, facts);
            if (all.size() < ENOUGH || newPlace) {
                all.add(telling.missing(facts));
            }
            if (all.size() >= ENOUGH && (!first || places.size() >= ENOUGH_PLACES)) {
                break;
            }
        }
        return all;
    }

    /** One list stands for the same facts wherever they are missing. */
    @SuppressWarnings("ReferenceEquality") // a doubt whether two lists are the same costs a line, not a truth
    private static boolean isKnown(List<List<String>> all, List<String> facts) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == facts) {
                return true;
            }
        }
        return false;
    }

    /** Adds where the facts stand: that of "the headers of the answer (Server)" is "the headers of the answer". */
    private static boolean addPlaces(List<String> places, List<String> facts) {
        boolean added = false;
        for (int i = 0; i < facts.size() && places.size() < ENOUGH_PLACES; i++) {
            String fact = facts.get(i);
            int detail = fact.indexOf(" (");
            if (!isIn(places, fact, detail < 0 ? fact.length() : detail)) {
                places.add(detail < 0 ? fact : fact.substring(0, detail));
                added = true;
            }
        }
        return added;
    }

    private static boolean isIn(List<String> places, String fact, int length) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).length() == length && fact.startsWith(places.get(i))) {
                return true;
            }
        }
        return false;
    }
}
