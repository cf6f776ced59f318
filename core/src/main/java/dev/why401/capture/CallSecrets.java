package dev.why401.capture;

import dev.why401.evidence.HeaderFacts.Field;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the secrets of a call in each place where a call can hold one. */
final class CallSecrets {
    /** Members and fields that carry a secret by their name, in JSON (also inside a JSON string) and in what Python prints. */
    private static final Pattern MEMBER = Pattern.compile(
            "[\"']([A-Za-z_-]{2,40}+)\\\\{0,2}+[\"']\\s{0,9}+:\\s{0,9}+\\\\{0,2}+([\"'])((?:(?!\\2)[^\\\\\\r\\n]|\\\\[^\\r\\n]){6,8000}+)");

    private static final Pattern STATE = Pattern.compile("[A-Za-z]{1,20}(?:[ _-][A-Za-z]{1,20}){0,12}[.!]?");

    private CallSecrets() {}

    /** Adds the secrets of calls of which nothing is told to those that are hidden in what comes. */
    static void remember(List<Call> chain, Secrets secrets) {
        Secrets own = new Secrets();
        chain.forEach(call -> collect(call, own));
        secrets.remember(own);
    }

    static void collect(Call call, Secrets secrets) {
        secrets.request(call.sent());
        secrets.request(call.alsoSent());
        secrets.response(call.received());
        for (Field field : call.received()) {
            if (isSecretOfAnswer(field.name())) {
                secrets.named(field.value());
            }
        }
        secrets.url(call.url);
        secrets.url(call.answeredFrom);
        call.alsoNamed().forEach(secrets::url);
        String extra = call.extra();
        if (!extra.isEmpty()) {
            secrets.text(extra);
            extra.lines().forEach(secrets::form);
            members(extra, secrets);
        }
        members(call.body().text(), secrets);
        if (looksLikeForm(call)) {
            secrets.form(call.body().text());
        }
    }

    /** Returns the text in which a secret may have been replaced by its shape. */
    static String raw(Call call) {
        return call.url + "\n" + call.body().text();
    }

    private static boolean looksLikeForm(Call call) {
        String type = call.receives("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isSecretOfAnswer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean harmless = lower.endsWith("-authenticate")
                || lower.startsWith("access-control-")
                || lower.startsWith("x-seraph")
                || lower.startsWith("x-authentication-")
                || lower.endsWith("-info");
        return !harmless && SecretNames.isOne(lower);
    }

    private static void members(String text, Secrets secrets) {
        Matcher member = MEMBER.matcher(text);
        while (member.find()) {
            String value = member.group(3);
            if (isSecret(member.group(1)) && !STATE.matcher(value).matches()) {
                secrets.named(value.endsWith("\\") ? value.substring(0, value.length() - 1) : value);
            }
        }
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean harmless = lower.endsWith("_type")
                || lower.endsWith("type")
                || lower.endsWith("_endpoint")
                || lower.endsWith("_uri")
                || lower.endsWith("url")
                || lower.startsWith("author")
                || lower.equals("code")
                || lower.equals("key");
        return !harmless && SecretNames.isOne(lower);
    }
}
