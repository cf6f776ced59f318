package dev.why401.explain;

import java.util.Locale;

/** Renders an explanation as one line for a log. */
final class LogLineRenderer {
    private LogLineRenderer() {}

    static String render(Explanation e) {
        StringBuilder line = new StringBuilder("auth-failure");
        e.status().ifPresent(status -> line.append(" status=").append(status));
        line.append(" cause=").append(e.causeId());
        line.append(" probability=").append(String.format(Locale.ROOT, "%.2f", e.probability()));
        line.append(" family=").append(e.familyId());
        line.append(" call=").append(quoted(e.call()));
        e.reference().ifPresent(r -> line.append(" reference=").append(quoted(r.value())));
        return line.append(" headline=").append(quoted(e.headline())).toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
