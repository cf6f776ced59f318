package dev.why401.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a server or a client says <em>about</em> a secret ({@code password: required}, {@code token: has expired},
 * {@code secret: AuthenticationFailed}) from the secret itself: a remark has a word in it that names a state, a fault, a kind
 * of value or a place, or consists of the small words of a sentence. A password that somebody chose has none of them but by
 * chance.
 */
final class Remarks {
    private static final int LONGEST = 400;

    /** Where one word of a value ends and the next begins: signs, and a capital behind a small letter. */
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern BETWEEN_BLANKS = Pattern.compile("\\s+");

    /** Capitals and underscores, as the codes of errors are written, and numbers with the sign of a unit. */
    /** The names of algorithms. */
    private static final Pattern ALGORITHM =
            Pattern.compile("(?i)(?:hmac-?)?(?:sha|md|hs|rs|es|ps|aes|rsa|ed)-?\\d{1,5}(?:\\D.*)?");

    private static final Pattern CODE =
            Pattern.compile("[A-Z]{2,30}(?:_[A-Z0-9]{1,30}){1,12}|[A-Z_-]{2,30}\\d{1,6}[.:]?");

    /** States, faults, kinds of values and what is done with them, in the languages of servers. */
    private static final Set<String> TELLING = words(
            "absent accept accepted access account active added admin administrator algorithm allowed already ambiguous anonymous"
                    + " any api apikey array attempt attempts audience auth authenticate authenticated authentication"
                    + " authorization authorize authorized available bad basic bearer blacklisted blank blocked body boolean"
                    + " bound broken cache cached cannot certificate change changed character characters check checked claim"
                    + " claims class client code complete config configured confirm confirmed connection content cookie correct"
                    + " corrupt corrupted could couldn create created credential credentials date deactivated decode decoded"
                    + " default define defined deleted denied deny deprecated detected different digest disabled doesn"
                    + " duplicate email empty enabled encode encoded encrypt encrypted encryption endpoint enter env error"
                    + " errors exceeded exception exceptions exist exists expected expire expired expires expiry external fail"
                    + " failed failing fails failure false field file filtered forbidden forgot forgotten format found"
                    + " generate generated grant granted handler hash hashed header headers helper hidden http https"
                    + " identifier ignored illegal inactive incomplete incorrect information input insufficient integer"
                    + " internal introspection invalid invalidated is issue issued issuer jwt key kind known legacy length"
                    + " limit local locked login logout long lookup malformed manager masked match matched matches matching"
                    + " mechanism message method mismatch mismatched missing must name needed negotiate never none not null"
                    + " number oauth obsolete offline online option options optional flag flags switch argument arguments instead outdated parameter parse parsed parsing password path"
                    + " pending permission permissions permitted placeholder plain policy present principal private problem"
                    + " protected provide provided provider public read realm received recognized redacted redirect refresh"
                    + " refused reject rejected removed renew renewed replaced request require required requires reset"
                    + " resolve resolved response restricted result retrieve retrieved retry revoked rotated scheme scope"
                    + " scopes secret send sending sent server service session set short should sign signature signed signing"
                    + " size skipped some special specified stale state status store stored string succeeded success"
                    + " successful superseded supplied supported suspended temporary test text the timeout token tokens"
                    + " too trust trusted true type types unable unauthenticated unauthorised unauthorized unchanged"
                    + " undefined unexpected unknown unlocked unreadable unrecognized unset unsupported unverified update"
                    + " updated url use used user username using valid validate validated validation validator value values"
                    + " variable verification verified verify violated warning was weak were will without wrong your"
                    // German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian
                    + " abgelaufen abgelehnt anmeldung erforderlich falsch fehlerhaft fehlgeschlagen fehlt gesperrt"
                    + " ungueltig ung\u00fcltig unbekannt verweigert vergessen zur\u00fccksetzen expir\u00e9 incorrecte"
                    + " inconnu invalide manquant oubli\u00e9 refus\u00e9 requis requise caducado caducada expirado"
                    + " expirada incorrecta incorrecto inv\u00e1lida inv\u00e1lido obligatorio olvidada requerida requerido"
                    + " incorreta incorreto obrigat\u00f3rio errata errato non obbligatorio richiesto scaduto scaduta"
                    + " verlopen verplicht onjuist ongeldig vereist b\u0142\u0119dne nieprawid\u0142owe wymagane"
                    + " \u043d\u0435\u0432\u0435\u0440\u043d\u044b\u0439 \u0438\u0441\u0442\u0451\u043a"
                    + " \u0438\u0441\u0442\u0435\u043a \u043d\u0435\u0432\u0435\u0440\u0435\u043d");

    /** Small words that sentences have and passphrases seldom. */
    private static final Set<String> SMALL = words(
            "a an and are as at be been before but by can did do does for from had has have if in into it its no of on once or"
                    + " per please that there this to via when which with you der die das ist nicht und le la les est pas et el"
                    + " los es no y de du des um uma");

    private Remarks() {}

    private static Set<String> words(String all) {
        return new HashSet<>(Arrays.asList(all.split(" ", -1)));
    }

    /** Returns whether the text says something about a secret, and is none itself. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        if (CODE.matcher(text).matches() || ALGORITHM.matcher(text).matches()) {
            return true;
        }
        List<String> parts = BETWEEN_BLANKS.splitAsStream(text.strip()).toList();
        if (parts.size() > 1) {
            return parts.stream()
                                    .filter(part -> isAnyTelling(part) || isSmall(part))
                                    .count()
                            > 0
                    && parts.stream().noneMatch(Remarks::isDrawnByLot);
        }
        int colon = text.indexOf(':');
        return isAnyTelling(text) && (!isDrawnByLot(text) || (colon > 0 && isAnyTelling(text.substring(0, colon))));
    }

    static boolean isSmall(String part) {
        return SMALL.contains(part.toLowerCase(Locale.ROOT));
    }

    /** Words with a digit among their letters are no words of a language. */
    private static boolean isDrawnByLot(String part) {
        boolean letter = false;
        boolean before = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (digit && before && letter) {
                return true;
            }
            before = Character.isLetter(c);
            letter |= before;
        }
        return false;
    }

    private static boolean isAnyTelling(String text) {
        return BETWEEN_WORDS.splitAsStream(text).anyMatch(word -> TELLING.contains(word.toLowerCase(Locale.ROOT)));
    }
}
