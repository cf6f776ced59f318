package dev.why401.doctor;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.InitialDirContext;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;

/**
 * Asks the name servers of this machine anew, past the caches of the client and of the JVM. It needs the module
 * {@code jdk.naming.dns}, which every ordinary JDK has; where it is missing, or no name server answers, nothing is known.
 */
final class FreshNames implements Dns {
    private static final FreshNames SYSTEM = new FreshNames();

    private FreshNames() {}

    static Dns ofSystem() {
        return SYSTEM;
    }

    /** Returns the addresses; an empty list if nothing can be said. A host of a URL has no colon, so no other provider is asked. */
    @Override
    @SuppressWarnings({
        "BanJNDI", // the provider of DNS alone is asked, for records that are text
        "JdkObsolete" // the constructor wants a Hashtable
    })
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        if (host.indexOf(':') >= 0) {
            return List.of();
        }
        Hashtable<String, String> settings = new Hashtable<>();
        settings.put("java.naming.factory.initial", "com.sun.jndi.dns.DnsContextFactory");
        settings.put("com.sun.jndi.dns.timeout.initial", "1000");
        settings.put("com.sun.jndi.dns.timeout.retries", "1");
        List<InetAddress> addresses = new ArrayList<>();
        try {
            InitialDirContext context = new InitialDirContext(settings);
            try {
                Attributes records = context.getAttributes(host, new String[] {"A", "AAAA"});
                add(records.get("A"), addresses);
                add(records.get("AAAA"), addresses);
            } finally {
                context.close();
            }
        } catch (NamingException unknown) {
            return List.of();
        }
        return addresses;
    }

    private static void add(@Nullable Attribute records, List<InetAddress> addresses)
            throws NamingException, UnknownHostException {
        if (records == null) {
            return;
        }
        NamingEnumeration<?> all = records.getAll();
        while (all.hasMore()) {
            // A number is no name: it is not looked up.
            addresses.add(InetAddress.getByName(String.valueOf(all.next())));
        }
    }
}
