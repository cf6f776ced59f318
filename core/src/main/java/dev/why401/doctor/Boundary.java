package dev.why401.doctor;

import dev.why401.evidence.Address;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The one place that decides what may be sent where. Requests go to the host that the user named and to hosts of the provider, and to
 * nobody else; a credential goes by https alone, to the origin that was named and to the provider's hosts at the usual port. Where
 * a redirect leads is read and not followed. Addresses are checked when a name is looked up, by {@link dev.why401.okhttp.GuardedDns}.
 * Immutable and thread-safe.
 */
final class Boundary {
    private static final int HTTPS = 443;

    private final Site site;
    private final Set<String> owned;

    Boundary(Site site, Set<String> owned) {
        this.site = site;
        this.owned = Set.copyOf(owned);
    }

    /** Returns the hosts that may be asked. */
    Set<String> hosts() {
        Set<String> all = new java.util.HashSet<>(owned);
        all.add(site.host());
        return Set.copyOf(all);
    }

    /** Returns why the credential is not sent to the site at all; {@code null} if it may be. */
    @Nullable
    String whyNoCredential() {
        return site.isHttps() ? null : "the address starts with http://, and a credential is never sent unencrypted";
    }

    /**
     * Returns the URL of an ask that may be made.
     *
     * @throws NotAllowedException if it may not
     */
    HttpUrl check(Ask ask) {
        HttpUrl url = site.resolve(ask.target());
        if (url == null) {
            throw NotAllowedException.forbidden("that is no address to ask: " + shown(ask.target()));
        }
        boolean ofProvider = owned.contains(url.host()) && url.isHttps() && url.port() == HTTPS;
        boolean named = url.host().equals(site.host());
        if (!named && !ofProvider) {
            throw NotAllowedException.forbidden(
                    url.host() + " is neither the host that was named nor one of the provider");
        }
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            throw NotAllowedException.forbidden("an address with a user name or password is not asked");
        }
        if (ask.presented().isCredential()) {
            if (!url.isHttps()) {
                throw NotAllowedException.forbidden("a credential is never sent unencrypted");
            }
            if (!site.isOriginOf(url) && !ofProvider) {
                throw NotAllowedException.forbidden(
                        "the credential belongs to " + site.host() + ":" + site.port() + " and to no other port");
            }
        }
        return url;
    }

    private static String shown(String target) {
        return Address.read(target).value().map(Address::toString).orElse("(not shown)");
    }
}
