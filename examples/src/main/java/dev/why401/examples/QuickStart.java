package dev.why401.examples;

/** Runs the tour of the README's quick start. */
public final class QuickStart {

    private QuickStart() {}

    public static void main(String[] args) {
        System.out.println("Why401: why was the call refused, and what to do about it.");
    }
}
