package dev.why401.integration.health;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.evidence.Exchange;
import dev.why401.evidence.ExchangeJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a failure in two forms: the whole object, which only the same version of this library reads, and the evidence as an
 * exchange record, which every version reads.
 *
 * @param exact the serialized, compressed failure in Base64; empty if it was too large
 * @param exchange the exchange as {@link ExchangeJson} writes it
 */
record KeptFailure(String exact, String exchange) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptFailure.class);

    /** A usual failure takes about a tenth of it. */
    private static final int LONGEST_EXACT = 128 * 1024;

    /** What comes out of a stored form is made of these types and no others, and stops growing at 8 MiB. */
    private static final ObjectInputFilter FILTER = ObjectInputFilter.Config.createFilter(
            "maxbytes=8388608;maxdepth=50;maxarray=100000;dev.why401.**;java.lang.*;java.util.*;java.time.*;!*");

    static KeptFailure of(AuthFailure failure) {
        return new KeptFailure(
                exactForm(failure), ExchangeJson.write(failure.diagnosis().exchange()));
    }

    private static String exactForm(AuthFailure failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeObject(failure);
        } catch (IOException notWritten) {
            LOG.debug("A failure is kept without its exact form", notWritten);
            return "";
        }
        String text = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return text.length() <= LONGEST_EXACT ? text : "";
    }

    AuthFailure restore() {
        if (!exact.isEmpty()) {
            try (ObjectInputStream in = new ObjectInputStream(new InflaterInputStream(
                    new ByteArrayInputStream(Base64.getDecoder().decode(exact))))) {
                in.setObjectInputFilter(FILTER);
                AuthFailure failure = (AuthFailure) in.readObject();
                // Fails on what another version left empty.
                failure.explain();
                return failure;
            } catch (IOException | ClassNotFoundException | RuntimeException otherVersion) {
                LOG.debug("The exact form of a failure is not readable here", otherVersion);
            }
        }
        return AuthFailure.of(Again.DIAGNOSTICIAN.diagnose(evidence()));
    }

    private Exchange evidence() {
        try {
            return ExchangeJson.read(exchange);
        } catch (IllegalArgumentException otherVersion) {
            LOG.debug("The evidence of a failure is not readable here", otherVersion);
            return Exchange.builder().build();
        }
    }

    /** Made only where it is needed: it loads all the knowledge there is. */
    private static final class Again {
        static final Diagnostician DIAGNOSTICIAN = Diagnostician.ofDefaults();
    }
}
