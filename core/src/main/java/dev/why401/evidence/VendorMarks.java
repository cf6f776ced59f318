package dev.why401.evidence;

/**
 * Tells at the characters that {@link SecretMarks} stops at whether one of the {@link VendorTokens} can be there. It may say so
 * without one, never the other way round.
 */
final class VendorMarks {
    /** Of 128 bits. */
    private static final int DIGITS_OF_HASH = 32;

    /** Tokens that a vendor's letters start without a sign behind them are no shorter. */
    private static final int LONG_RUN = 34;

    private static final String[] BEFORE_UNDERSCORE = ("gho ghp ghr ghs ghu github_pat npm dop doo dor sk rk whsec dckr"
                    + " shpat shpss shpca shppa shptka shpua lin fig figd figo figu figr figdr figdu figou sntrys sntryu glsa"
                    + " glc hf rpa secret ntn pk rubygems sqa sqp squ CCIPAT bkua bkaa fm1 fm2 fo1 sbp sbs pscale nfb nfc nfo"
                    + " nfp nfu vca vck vci vcp vcr gsk r8 rdme pnu tfp shippo FLWSECK rzp duffel zpka aio ops unkey CLOJARS")
            .split(" ", -1);

    private static final String[] BEFORE_HYPHEN =
            ("glpat gldt glrt glcbt glptt glsoat gloas glft glimt glagent glwt xapp pypi sk GOCSPX NRAK NRAA NRAL NRBR"
                            + " NRII NRIQ NRJS NRRA NRSP PMAK pul HRKU tskey AGE pplx xai CFPAT FLWSECK FLWSECK_TEST xkeysib"
                            + " tk s4t2ud s4t2af API key xoxa xoxb xoxc xoxd xoxe xoxo xoxp xoxr xoxs")
                    .split(" ", -1);

    private static final String[] BEFORE_DOT =
            "hvb hvs hvr ya29 SG atlasv1 dp st s t1 pt ct sa scim audit".split(" ", -1);

    private VendorMarks() {}

    static boolean atCapitalA(String text, int i) {
        return text.startsWith("IA", i + 2)
                || text.startsWith("Iza", i + 1)
                || text.startsWith("KC", i + 1)
                || text.startsWith("TTA", i + 1)
                || text.startsWith("ZDO", i + 1)
                || text.startsWith("KID", i + 1)
                || text.startsWith("EAAC", i - 1)
                || text.startsWith("LTA", i - 2)
                || text.startsWith("EZA", i - 2);
    }

    static boolean atK(String text, int i) {
        return text.startsWith("SK", i - 1) && isFollowedByHexadecimal(text, i);
    }

    static boolean atColon(String text, int i) {
        return text.startsWith("AA", i + 1) || isInHexadecimal(text, i);
    }

    static boolean atUnderscore(String text, int i) {
        return endsWithAny(text, i, BEFORE_UNDERSCORE) || text.startsWith("access_token$", i - 6);
    }

    static boolean atDot(String text, int i) {
        boolean parted = i + 7 < text.length() && text.charAt(i + 7) == '.' && i > 22;
        boolean dynatrace = i >= 6 && text.startsWith("dt0", i - 6);
        return parted
                || dynatrace
                || text.startsWith("pat", i - 17)
                || (i > 0 && isEndOfVendor(text.charAt(i - 1)) && endsWithAny(text, i, BEFORE_DOT));
    }

    static boolean atTilde(String text, int i) {
        return text.startsWith("Q", i - 1);
    }

    static boolean atHyphen(String text, int i) {
        boolean region =
                text.startsWith("us", i + 1) && i + 3 < text.length() && SecretMarks.isDigit(text.charAt(i + 3));
        boolean stage = text.startsWith("sandbox-", i + 1)
                || text.startsWith("development-", i + 1)
                || text.startsWith("production-", i + 1);
        return region
                || text.startsWith("sq0", i - 6)
                || (stage && text.startsWith("access", i - 6))
                || endsWithAny(text, i, BEFORE_HYPHEN);
    }

    /** Returns whether a token that none of these characters is in can stand in the text. */
    static boolean anywhere(String text, int longestRun) {
        return (longestRun >= LONG_RUN && text.contains("dapi")) || text.contains("1//0");
    }

    /** Returns whether one of the words, where each letter is as it is, ends there. */
    private static boolean endsWithAny(String text, int end, String[] words) {
        for (String word : words) {
            int start = end - word.length();
            if (text.startsWith(word, start) && (start == 0 || !isLetterOrDigit(text.charAt(start - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrDigit(char c) {
        return SecretMarks.isLetter(c) || SecretMarks.isDigit(c);
    }

    private static boolean isEndOfVendor(char c) {
        return c == '1' || c == '9' || c == 'G' || c == 'b' || c == 'p' || c == 'r' || c == 's' || c == 't';
    }

    /** A colon that parts two words of hexadecimal digits. */
    private static boolean isInHexadecimal(String text, int colon) {
        return colon > 0 && isHexadecimal(text.charAt(colon - 1)) && isFollowedByHexadecimal(text, colon);
    }

    private static boolean isFollowedByHexadecimal(String text, int i) {
        if (i + DIGITS_OF_HASH >= text.length()) {
            return false;
        }
        for (int at = i + 1; at <= i + DIGITS_OF_HASH; at++) {
            if (!isHexadecimal(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(char c) {
        return Character.digit(c, 16) >= 0;
    }
}
