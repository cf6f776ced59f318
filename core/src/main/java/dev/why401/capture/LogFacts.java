package dev.why401.capture;

import dev.why401.evidence.HeaderFacts.Field;
import dev.why401.evidence.TransportProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what the text of an entry shows of a call; what was found first stays. Not thread-safe. */
final class LogFacts {
    private @Nullable Integer status;
    private @Nullable String method;
    private @Nullable String url;
    private @Nullable String body;
    private @Nullable String whyBodyIsCut;
    private TransportProblem.@Nullable Kind problem;
    private @Nullable Integer proxyStatus;
    private final List<Field> sent = new ArrayList<>();
    private final List<Field> answered = new ArrayList<>();

    void status(@Nullable String digits) {
        if (status == null && digits != null) {
            status = Integer.valueOf(digits);
        }
    }

    void method(@Nullable String name) {
        if (method == null && name != null) {
            method = name;
        }
    }

    /** Takes a URL, a path or a host with a port. A URL with a host comes before a path that was found earlier. */
    void url(@Nullable String found) {
        String whole = found == null ? "" : trimmed(found);
        if (whole.isEmpty()) {
            return;
        }
        String known = url;
        if (known == null || (known.startsWith("/") && whole.contains("://"))) {
            url = whole;
        }
    }

    /** The end of a sentence is no part of a URL, and neither is a bracket around it. */
    private static String trimmed(String found) {
        int end = found.length();
        while (end > 0
                && ".,;:!?)'\"`]>".indexOf(found.charAt(end - 1)) >= 0
                && !found.startsWith("[hidden]", end - 8)) {
            end--;
        }
        return found.substring(0, end);
    }

    void body(@Nullable String found, @Nullable String whyCut) {
        if (body == null && found != null) {
            body = found;
            whyBodyIsCut = whyCut;
        }
    }

    void problem(TransportProblem.@Nullable Kind kind, @Nullable Integer statusOfProxy) {
        if (problem == null) {
            problem = kind;
            proxyStatus = statusOfProxy;
        }
    }

    void sent(String name, String value) {
        add(sent, name, value);
    }

    void answered(String name, String value) {
        add(answered, name, value);
    }

    /** Takes a header of an answer that stands in a sentence, if it is shown nowhere else. */
    void mentioned(String name, String value) {
        boolean odd = value.isEmpty() || "[>({".indexOf(value.charAt(0)) >= 0;
        if (!odd && answered.stream().noneMatch(field -> field.name().equalsIgnoreCase(name))) {
            answered(name, value);
        }
    }

    private static void add(List<Field> fields, String name, String value) {
        boolean known = fields.stream().anyMatch(field -> field.name().equalsIgnoreCase(name));
        if (!known || name.equalsIgnoreCase("set-cookie") || name.equalsIgnoreCase("www-authenticate")) {
            Field field = new Field(name, value);
            if (!fields.contains(field)) {
                fields.add(field);
            }
        }
    }

    @Nullable
    Integer status() {
        return status;
    }

    @Nullable
    String method() {
        return method;
    }

    @Nullable
    String url() {
        return url;
    }

    @Nullable
    String body() {
        return body;
    }

    @Nullable
    String whyBodyIsCut() {
        return whyBodyIsCut;
    }

    TransportProblem.@Nullable Kind problem() {
        return problem;
    }

    @Nullable
    Integer proxyStatus() {
        return proxyStatus;
    }

    List<Field> sent() {
        return sent;
    }

    List<Field> answered() {
        return answered;
    }
}
