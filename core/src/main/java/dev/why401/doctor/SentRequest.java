package dev.why401.doctor;

import java.io.Serializable;

/**
 * One request that was made, as it may be shown. Immutable and thread-safe.
 *
 * @param method {@code GET} or {@code HEAD}
 * @param url the address without the values of its query
 * @param carried how it carried the credential, in words: "without a credential"
 * @param carriedCredential whether it carried one
 * @param countedAsLogin whether it counted as an attempt to log in
 * @param status what came back; 0 if nothing did
 * @param reply what came back, in a few words
 */
public record SentRequest(
        String method,
        String url,
        String carried,
        boolean carriedCredential,
        boolean countedAsLogin,
        int status,
        String reply)
        implements Serializable {}
