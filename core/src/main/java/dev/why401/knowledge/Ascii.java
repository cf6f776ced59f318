package dev.why401.knowledge;

/** Tells where comparing without regard to case needs no more than the letters A to Z. */
final class Ascii {
    private Ascii() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
