package dev.why401.knowledge;

import dev.why401.evidence.TextMemo;
import dev.why401.evidence.TimeStamps;
import dev.why401.knowledge.ClauseWords.Word;
import dev.why401.knowledge.Lexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds complaints in a text: a subject and a fault that stand near each other in one clause. It reads sentences, words joined
 * by underscores and words joined by capital letters alike, and leaves out the tags, scripts and styles of a web page.
 */
final class ComplaintReader {
    /** So many words that say something may stand between a fault and the subject before it. */
    private static final int FARTHEST_BEFORE = 4;

    private static final int FARTHEST_BEHIND = 2;

    /** A denial reaches over so many words. */
    private static final int REACH_OF_DENIAL = 5;

    private static final int REACH_OF_FAILURE = 3;

    private static final Lexicon LEXICON = Lexicon.OF_REFUSALS;

    private static final TextMemo<List<Complaint>> IN_PAGES = new TextMemo<>();
    private static final TextMemo<List<Complaint>> IN_TEXTS = new TextMemo<>();

    /** What a caller sends to prove who it is. */
    private static final Set<Subject> SENT =
            Set.of(Subject.TOKEN, Subject.API_KEY, Subject.CREDENTIALS, Subject.SIGNED_TOKEN, Subject.HEADER);

    private record Item(@Nullable Subject subject, @Nullable Fault fault, int first, int last) {}

    private final String text;
    private final List<Word> words;
    private final List<Item> items = new ArrayList<>();

    private ComplaintReader(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    /** Returns the complaints in a text that is scrubbed. */
    static List<Complaint> read(String text, boolean html) {
        String read = TimeStamps.zeroed(text);
        return html
                ? IN_PAGES.get(read, page -> reread(page, true))
                : IN_TEXTS.get(read, plain -> reread(plain, false));
    }

    private static List<Complaint> reread(String text, boolean html) {
        ComplaintReader reader = new ComplaintReader(text, ClauseWords.of(text, html));
        reader.look();
        return reader.complaints();
    }

    private void look() {
        int i = 0;
        while (i < words.size()) {
            i = lookAt(i);
        }
    }

    private int lookAt(int i) {
        String word = words.get(i).text();
        Entry phrase = entryAt(i, false);
        if (words.get(i).facts().denies() && (phrase == null || phrase.words().length == 1)) {
            int end = denied(i, word);
            if (end > 0) {
                return end;
            }
        }
        if (phrase == null) {
            return i + 1;
        }
        int last = i + phrase.words().length - 1;
        if (phrase.fault() == Fault.EXPIRED && isYetToCome(last)) {
            return last + 1;
        }
        items.add(new Item(phrase.subject(), phrase.fault(), i, last));
        return last + 1;
    }

    /** "Expires in 211 days" tells of a time that has not come. */
    private boolean isYetToCome(int last) {
        if (last + 1 >= words.size() || !words.get(last + 1).text().equals("in")) {
            return false;
        }
        int behind = words.get(last + 1).to() + 1;
        return behind < text.length() && text.charAt(behind) >= '1' && text.charAt(behind) <= '9';
    }

    /** Returns the place behind "no password was changed", which finds no fault; 0 if it does not say that. */
    private int nothingHappened(int denial) {
        int end = Math.min(words.size(), denial + 1 + REACH_OF_DENIAL);
        Item noun = null;
        for (int at = denial + 1;
                at < end && words.get(at).clause() == words.get(denial).clause();
                at++) {
            Entry entry = entryAt(at, false);
            if (entry == null) {
                continue;
            }
            int last = at + entry.words().length - 1;
            if (entry.subject() != null) {
                if (noun != null) {
                    return 0;
                }
                noun = new Item(entry.subject(), null, at, last);
                at = last;
            } else {
                boolean near = noun != null
                        && words.get(at).place() - words.get(noun.last()).place() == 1;
                if (!near || (entry.fault() != Fault.CHANGED && entry.fault() != Fault.REVOKED)) {
                    return 0;
                }
                items.add(noun);
                return last + 1;
            }
        }
        return 0;
    }

    /** Returns the place behind a fault that is told by denying its contrary; 0 if there is none. */
    private int denied(int i, String denial) {
        boolean none = LEXICON.meansNone(denial);
        boolean failure = Lexicon.meansFailure(denial);
        int end = Math.min(words.size(), i + 1 + (failure ? REACH_OF_FAILURE : REACH_OF_DENIAL));
        for (int at = i + 1; at < end && words.get(at).clause() == words.get(i).clause(); at++) {
            Entry direct = entryAt(at, false);
            if (direct != null && direct.fault() != null && !failure && at <= i + 2) {
                return at + direct.words().length; // "not expired"
            }
            Entry contrary = entryAt(at, true);
            if (contrary != null
                    && contrary.fault() != null
                    && !(failure && contrary.fault().isOfState())) {
                int last = at + contrary.words().length - 1;
                int known = items.size();
                subjectsBetween(i + 1, last);
                Fault fault = none ? ofNone(contrary.fault(), at == i + 1, known) : contrary.fault();
                items.add(new Item(null, fault, i, last));
                return last + 1;
            }
            if (words.get(at).facts().denies()) {
                break;
            }
        }
        if (none) {
            int past = nothingHappened(i);
            if (past > 0) {
                return past;
            }
            items.add(new Item(null, Fault.MISSING, i, i));
            return i + 1;
        }
        return failure ? 0 : notAnAdministrator(i);
    }

    /** Returns the place behind "not an administrator", which denies no fault's contrary; 0 if it does not say that. */
    private int notAnAdministrator(int denial) {
        int end = Math.min(words.size(), denial + 1 + REACH_OF_FAILURE);
        for (int at = denial + 1;
                at < end && words.get(at).clause() == words.get(denial).clause();
                at++) {
            Entry entry = entryAt(at, false);
            if (entry != null) {
                if (entry.subject() != Subject.ADMIN) {
                    return 0;
                }
                int last = at + entry.words().length - 1;
                items.add(new Item(Subject.ADMIN, null, at, last));
                items.add(new Item(null, Fault.MISSING, denial, last));
                return last + 1;
            }
        }
        return 0;
    }

    /**
     * Returns the fault of which there is none without it: "no valid token" and "no token found" came in, while "no user found"
     * is about a user that came in and is not known, and "valid for no type" is about what stands before.
     */
    private Fault ofNone(Fault contrary, boolean adjacent, int firstBetween) {
        List<Item> between = items.subList(firstBetween, items.size());
        boolean missing = switch (contrary) {
            case WRONG -> adjacent || !between.isEmpty();
            case UNKNOWN -> between.stream().anyMatch(item -> item.subject() != null && SENT.contains(item.subject()));
            default -> false;
        };
        return missing ? Fault.MISSING : contrary;
    }

    private void subjectsBetween(int from, int to) {
        int i = from;
        while (i <= to) {
            Entry inside = entryAt(i, false);
            if (inside != null && inside.subject() != null) {
                items.add(new Item(inside.subject(), null, i, i + inside.words().length - 1));
                i += inside.words().length;
            } else {
                i++;
            }
        }
    }

    private @Nullable Entry entryAt(int i, boolean ifDenied) {
        String word = words.get(i).text();
        Entry entry = entryAt(i, words.get(i).facts(), ifDenied);
        if (entry == null && word.length() > 3 && word.endsWith("s")) {
            return entryAt(i, LEXICON.of(word.substring(0, word.length() - 1)), ifDenied);
        }
        return entry;
    }

    private @Nullable Entry entryAt(int i, Lexicon.Facts word, boolean ifDenied) {
        for (Entry entry : word.starts()) {
            if (entry.ifDenied() == ifDenied && stands(entry, i)) {
                return entry.words().length == 1 && entry.subject() != null && isPartOfName(i) ? null : entry;
            }
        }
        return null;
    }

    /** In "ci-bot" neither word means what it says. */
    private boolean isPartOfName(int i) {
        return isJoined(i - 1, i) && words.get(i - 1).facts().starts().isEmpty();
    }

    private boolean isJoined(int one, int next) {
        return one >= 0
                && words.get(next).from() == words.get(one).to() + 1
                && text.charAt(words.get(one).to()) == '-';
    }

    private boolean stands(Entry entry, int i) {
        String[] all = entry.words();
        if (i + all.length > words.size()
                || words.get(i + all.length - 1).clause() != words.get(i).clause()) {
            return false;
        }
        for (int k = 1; k < all.length; k++) {
            if (!Lexicon.isForm(words.get(i + k).text(), all[k])) {
                return false;
            }
        }
        return true;
    }

    // what belongs together

    private List<Complaint> complaints() {
        List<Complaint> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Fault fault = items.get(i).fault();
            if (fault != null) {
                join(i, fault, all);
            }
        }
        return List.copyOf(all);
    }

    private void join(int i, Fault fault, List<Complaint> all) {
        Item item = items.get(i);
        int before = -1;
        int behind = -1;
        int distanceBefore = FARTHEST_BEFORE + 1;
        int distanceBehind = FARTHEST_BEHIND + 1;
        for (int k = 0; k < items.size(); k++) {
            Item other = items.get(k);
            if (other.subject() == null
                    || words.get(other.first()).clause()
                            != words.get(item.first()).clause()) {
                continue;
            }
            if (other.first() >= item.first() && other.last() <= item.last()) {
                before = k;
                distanceBefore = 0;
            } else if (other.last() < item.first()) {
                int distance = words.get(item.first()).place()
                        - words.get(other.last()).place()
                        - 1;
                if (distance <= distanceBefore && distance <= FARTHEST_BEFORE) {
                    before = k;
                    distanceBefore = distance;
                }
            } else if (other.first() > item.last()) {
                int distance = words.get(other.first()).place()
                        - words.get(item.last()).place()
                        - 1;
                if (distance < distanceBehind) {
                    behind = k;
                    distanceBehind = distance;
                }
            }
        }
        if (behind >= 0) {
            behind = head(behind);
        }
        String denial = words.get(item.first()).text();
        if (behind >= 0
                && LEXICON.meansNone(denial)
                && comesWith(item.last(), items.get(behind).first())) {
            behind = -1;
        }
        boolean forward = behind >= 0 && LEXICON.pointsForward(denial);
        if (before >= 0 && !(forward && distanceBefore > 0)) {
            add(ruling(before), item, fault, all);
        }
        if (before >= 0
                && behind >= 0
                && fault == Fault.FAILED
                && isMeans(item.last(), items.get(behind).first())) {
            add(behind, item, fault, all);
        }
        boolean compares = fault == Fault.MISMATCHED; // "the user is different from the user of the session"
        if (behind >= 0
                && (forward
                        || compares
                        || before < 0
                        || (distanceBehind <= distanceBefore
                                && !isApart(item.last(), items.get(behind).first())))) {
            add(behind, item, fault, all);
        }
    }

    /** In "the licence for the plugin is not valid" it is the licence that is not. */
    private int ruling(int subject) {
        int first = items.get(subject).first();
        for (int k = subject - 1; k >= 0; k--) {
            Item other = items.get(k);
            if (other.subject() != null) {
                int gap = first - other.last() - 1;
                boolean sameClause =
                        words.get(other.first()).clause() == words.get(first).clause();
                if (sameClause && gap == 0) {
                    first = other.first(); // "the API token plugin" is one noun
                    continue;
                }
                boolean rules = sameClause && gap <= 4 && rules(other.last(), first);
                return rules ? k : subject;
            }
            if (other.fault() != null) {
                return subject;
            }
        }
        return subject;
    }

    private boolean rules(int last, int first) {
        for (int i = last + 1; i < first; i++) {
            if (LEXICON.rules(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** In "basic authentication is disabled on this instance" it is not the instance that is disabled. */
    private boolean isApart(int last, int first) {
        for (int i = last + 1; i < first; i++) {
            if (Lexicon.leadsAway(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** In "no space with key DOCS" it is not the key that is missing. */
    private boolean comesWith(int last, int first) {
        for (int i = last + 1; i < first; i++) {
            if (words.get(i).text().equals("with")) {
                return true;
            }
        }
        return false;
    }

    /** In "unable to log in with these credentials" it is the credentials, too. */
    private boolean isMeans(int last, int first) {
        for (int i = last + 1; i < first; i++) {
            if (Lexicon.saysMeans(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** In "token signature" the last noun is the one that is meant. */
    private int head(int subject) {
        int head = subject;
        while (head + 1 < items.size()
                && items.get(head + 1).subject() != null
                && items.get(head + 1).first() == items.get(head).last() + 1
                && words.get(items.get(head + 1).first()).clause()
                        == words.get(items.get(head).first()).clause()) {
            head++;
        }
        return head;
    }

    private void add(int subject, Item fault, Fault what, List<Complaint> all) {
        Item noun = items.get(subject);
        if (noun.subject() == null) {
            return;
        }
        int from = words.get(Math.min(noun.first(), fault.first())).from();
        int to = words.get(Math.max(noun.last(), fault.last())).to();
        all.add(new Complaint(noun.subject(), what, from, to));
    }
}
