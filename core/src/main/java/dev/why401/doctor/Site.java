package dev.why401.doctor;

import static java.util.Objects.requireNonNull;

import dev.why401.evidence.Address;
import dev.why401.evidence.Product;
import dev.why401.evidence.SentCredential;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The site that is examined as an experiment may know it: the product, the address as the user wrote it, and the shape of the
 * credential. Immutable and thread-safe.
 */
public final class Site {
    private final Product product;
    private final HttpUrl base;
    private final SentCredential credential;
    private final String user;

    Site(Product product, HttpUrl base, SentCredential credential, String user) {
        this.product = requireNonNull(product, "product");
        this.base = requireNonNull(base, "base");
        this.credential = requireNonNull(credential, "credential");
        this.user = requireNonNull(user, "user");
    }

    /**
     * Returns a site as a stranger sees it: for tests of a pack.
     *
     * @throws IllegalArgumentException if {@code url} is no http or https URL, or holds a user name or password
     */
    public static Site of(Product product, String url) {
        return new Site(product, baseOf(url), SentCredential.none(), "");
    }

    /**
     * Reads the address of a site.
     *
     * @throws IllegalArgumentException if it is no http or https URL, or holds a user name or password
     */
    static HttpUrl baseOf(String url) {
        String text = requireNonNull(url, "url").strip();
        HttpUrl parsed = HttpUrl.parse(text);
        if (parsed == null) {
            throw new IllegalArgumentException(
                    "The address of the site is not understood; write it as in https://acme.atlassian.net");
        }
        if (!parsed.username().isEmpty() || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException(
                    "The address of the site holds a user name or password; give them apart from the address");
        }
        HttpUrl.Builder base = parsed.newBuilder().query(null).fragment(null);
        return parsed.encodedPath().endsWith("/")
                ? base.build()
                : base.addPathSegment("").build();
    }

    /** Returns the product that the site is meant to be. */
    public Product product() {
        return product;
    }

    /** Returns the base URL; it ends in a slash. */
    public String url() {
        return base.toString();
    }

    /** Returns the host in lower case. */
    public String host() {
        return base.host();
    }

    /** Returns the port. */
    public int port() {
        return base.port();
    }

    /** Returns the path of the base URL; it starts and ends in a slash. */
    public String path() {
        return base.encodedPath();
    }

    /** Returns whether the address starts with https. */
    public boolean isHttps() {
        return base.isHttps();
    }

    /** Returns whether the host is {@code domain} or under it. */
    public boolean isUnder(String domain) {
        return host().equals(domain) || host().endsWith("." + domain);
    }

    /** Returns the shape of the credential; {@link SentCredential#none} if none was given. */
    public SentCredential credential() {
        return credential;
    }

    /** Returns whether a credential was given. */
    public boolean hasCredential() {
        return !credential.equals(SentCredential.none());
    }

    /** Returns the user name, e-mail or id that was given beside the secret; empty if none was. */
    public String user() {
        return user;
    }

    /** Returns where an ask goes; {@code null} if that is no URL. */
    @Nullable
    HttpUrl resolve(String target) {
        return base.resolve(target);
    }

    boolean isOriginOf(HttpUrl url) {
        return url.scheme().equals(base.scheme()) && url.host().equals(base.host()) && url.port() == base.port();
    }

    /** Returns the address of a call to the site, of which a log may show the path alone. */
    Address called(Address shown) {
        Address own = address();
        return shown.host().isPresent()
                ? shown
                : new Address(own.scheme(), own.host(), own.port(), shown.path(), shown.query());
    }

    /** Returns the address as it is kept in evidence. */
    Address address() {
        return Address.read(url()).value().orElseThrow();
    }

    @Override
    public String toString() {
        return product.displayName() + " at " + url();
    }
}
