package dev.why401.cli;

import java.util.Iterator;
import java.util.List;

/** The shells that there is a completion script for. */
final class Shells implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return List.of("bash", "zsh").iterator();
    }
}
