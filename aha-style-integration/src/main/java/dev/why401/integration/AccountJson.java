package dev.why401.integration;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes and reads accounts as JSON, without their secrets. */
final class AccountJson {
    private static final int VERSION = 1;
    private static final int LONGEST = 20_000;

    private @Nullable Long version;
    private @Nullable String id;
    private @Nullable String edition;
    private @Nullable String login;
    private @Nullable String serverUrl;
    private @Nullable String userName;
    private @Nullable String signIn;
    private @Nullable String template;
    private long credentialVersion = 1;

    private AccountJson() {}

    /** Holds the checked fields. */
    record Stored(
            String id,
            Edition edition,
            Login login,
            String serverUrl,
            @Nullable String userName,
            @Nullable SignIn signIn,
            @Nullable String template,
            long credentialVersion) {}

    static String write(IntegrationAccount account) {
        Buffer out = new Buffer();
        try (JsonWriter json = JsonWriter.of(out)) {
            json.beginObject();
            json.name("version").value(VERSION);
            json.name("id").value(account.id());
            json.name("edition").value(account.edition().id());
            json.name("login").value(account.login().id());
            json.name("serverUrl").value(account.serverUrl().toString());
            json.name("userName").value(account.userName().orElse(null));
            json.name("signIn").value(account.signIn().map(SignIn::id).orElse(null));
            json.name("template").value(account.template().orElse(null));
            json.name("credentialVersion").value(account.credentialVersion());
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.readUtf8();
    }

    static IntegrationAccount read(String text, Function<String, @Nullable String> secrets) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("account: the JSON is longer than " + LONGEST + " characters");
        }
        AccountJson fields = new AccountJson();
        try (JsonReader json = JsonReader.of(new Buffer().writeUtf8(text))) {
            fields.object(json);
            if (json.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException("account: something follows the JSON object");
            }
        } catch (IOException | JsonDataException broken) {
            throw new IllegalArgumentException("account: is no JSON object");
        }
        return IntegrationAccount.stored(fields.stored(), secrets);
    }

    /** A field that is not known is left out: it can hold nothing that this version could honour. */
    private void object(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            switch (name) {
                case "version" -> version = number(json, name);
                case "id" -> id = text(json, name);
                case "edition" -> edition = text(json, name);
                case "login" -> login = text(json, name);
                case "serverUrl" -> serverUrl = text(json, name);
                case "userName" -> userName = text(json, name);
                case "signIn" -> signIn = text(json, name);
                case "template" -> template = text(json, name);
                case "credentialVersion" -> credentialVersion = number(json, name);
                default -> json.skipValue();
            }
        }
        json.endObject();
    }

    private static @Nullable String text(JsonReader json, String field) throws IOException {
        return switch (json.peek()) {
            case STRING -> json.nextString();
            case NULL -> json.nextNull();
            default -> throw new IllegalArgumentException(field + ": is no text");
        };
    }

    private static long number(JsonReader json, String field) throws IOException {
        try {
            if (json.peek() == JsonReader.Token.NUMBER) {
                return json.nextLong();
            }
        } catch (JsonDataException tooLarge) {
            // Said below, like any other value that is no whole number.
        }
        throw new IllegalArgumentException(field + ": is no whole number");
    }

    private Stored stored() {
        Long written = version;
        if (written == null) {
            throw new IllegalArgumentException("version: is missing");
        }
        if (written != VERSION) {
            throw new IllegalArgumentException(
                    "version: the account was written in version " + written + ", and this program reads " + VERSION);
        }
        if (credentialVersion < 1) {
            throw new IllegalArgumentException("credentialVersion: must be at least 1, but is " + credentialVersion);
        }
        String way = signIn;
        String holder = template;
        return new Stored(
                Words.name("id", id),
                Edition.ofId(required("edition", edition)),
                Login.ofId(required("login", login)),
                required("serverUrl", serverUrl),
                userName,
                way == null ? null : SignIn.ofId(way),
                holder == null ? null : Words.name("template", holder),
                credentialVersion);
    }

    private static String required(String field, @Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException(field + ": is missing");
        }
        return value;
    }
}
