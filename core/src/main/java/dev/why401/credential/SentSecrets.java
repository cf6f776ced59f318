package dev.why401.credential;

import dev.why401.evidence.Scheme;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists the values of a credential that must not be seen again. */
final class SentSecrets {
    private static final int SHORTEST = 4;

    private static final Pattern OAUTH1_SECRET =
            Pattern.compile("oauth_(?:token|signature|verifier|token_secret)=\"?([^\",\\s]{4,})");

    private SentSecrets() {}

    /** Returns the secrets of a header value, which may be that of several lines. */
    static List<String> of(String header) {
        List<String> lines = AuthorizationValue.linesOf(header);
        Set<String> secrets = new LinkedHashSet<>();
        for (String line : lines) {
            secrets.addAll(of(AuthorizationValue.ofHeader(line)));
        }
        if (lines.size() > 1 && !secrets.isEmpty()) {
            add(header, secrets);
        }
        return List.copyOf(secrets);
    }

    static List<String> of(AuthorizationValue value) {
        Set<String> secrets = new LinkedHashSet<>();
        String secret = value.bareSecret();
        String principal = value.principal() == null ? "" : value.principal();
        String name = Characters.bare(principal);
        if (PrincipalShapes.isEmail(name)) {
            add(name, secrets);
        }
        if (secret.isEmpty() || NoSecrets.isPlaceholder(secret)) {
            return List.copyOf(secrets);
        }
        add(value.raw(), secrets);
        add(value.written(), secrets);
        add(value.secret(), secrets);
        add(secret, secrets);
        if (SecretShapes.isAlign(secret)) {
            add(secret.substring(secret.indexOf('|') + 1), secrets);
        }
        if (value.scheme() == Scheme.OAUTH1) {
            addParameters(value.written(), secrets);
        }
        if (!name.isEmpty()) {
            add(principal + ":" + value.secret(), secrets);
            add(name + ":" + secret, secrets);
        }
        return List.copyOf(secrets);
    }

    private static void addParameters(String written, Set<String> secrets) {
        Matcher parameter = OAUTH1_SECRET.matcher(written);
        while (parameter.find()) {
            add(parameter.group(1), secrets);
        }
    }

    private static void add(String value, Set<String> secrets) {
        String bare = Characters.trim(value);
        if (bare.length() >= SHORTEST && !NoSecrets.isPlaceholder(bare) && !SchemeWords.isKnown(bare)) {
            secrets.add(bare);
        }
    }
}
