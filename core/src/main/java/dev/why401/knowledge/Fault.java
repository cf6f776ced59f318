package dev.why401.knowledge;

import java.util.List;

/**
 * Names what a refusal may find wrong with a {@link Subject}, whatever the words: "invalid signature", "signature could not be
 * verified" and {@code SIGNATURE_INVALID} are one fault.
 */
public enum Fault {
    /** It is not there. */
    MISSING(
            "is missing",
            "missing, absent, empty, blank, omitted, undefined, null",
            "provided, supplied, present, set, sent, included, include, specified, given, passed, received, contain,"
                    + " attached, detected, entered, filled"),
    /** It is wrong. */
    WRONG(
            "is wrong",
            "invalid, wrong, bad, incorrect, illegal, unrecognized, unrecognised, unacceptable, false, rejected",
            "valid, verified, verify, verifiable, validated, validate, validating, verifying, accepted, accept, recognized,"
                    + " recognised, correct, authentic, acceptable, ok"),
    /** It does not fit something else. */
    MISMATCHED(
            "does not match",
            "mismatch, mismatched, mismatches, mismatching, differs, differ, different, conflicting",
            "match, matched, matching, matches, equal, correspond, coincide, met, meet, satisfied,"
                    + " satisfy, fulfilled, the same, the one"),
    /** It is somebody else's. */
    FOREIGN(
            "belongs elsewhere",
            "",
            "belong, belongs, associated, member, intended, meant, issued for, issued to, linked, assigned, part of"),
    /** It is none of the sort that is wanted. */
    OF_OTHER_KIND(
            "is of another kind",
            "wrong type, wrong kind, wrong sort, incorrect type, invalid type, unexpected type, bad type, different type,"
                    + " different kind, type mismatch, wrong category, wrong class",
            ""),
    /** There is more than one. */
    REPEATED(
            "came more than once",
            "multiple, more than one, duplicate, duplicated, duplicates, repeated, only one, exactly one, at most one, several, twice",
            ""),
    /** It cannot be read. */
    MALFORMED(
            "cannot be read",
            "malformed, unparseable, unparsable, undecodable, garbled, corrupt, corrupted, truncated, badly formed, ill formed, wrong format, invalid format, format invalid, format is invalid, format is incorrect, format error, incorrect format, bad format,"
                    + " invalid character, illegal character, forbidden character, unexpected character, invalid byte, illegal byte,"
                    + " should not contain, must not contain, may not contain, contains space, contains whitespace, undecipherable",
            "parse, parsed, decode, decoded, decrypt, decrypted, deserialize, parsing, decoding, well formed, formatted,"
                    + " base64, encoded, properly formatted, correct format, right format, expected format, valid format"),
    /** Its time is over. */
    EXPIRED(
            "has expired",
            "expired, expires, expiry, expiration, stale, outdated, lapsed, timed out, too old, has ended, have ended, has run out, ran out",
            ""),
    /** Its time has not come. */
    EARLY(
            "is not valid yet",
            "not yet valid, not valid yet, in the future, not yet active, not active yet, not to be used before, cannot be used before,"
                    + " can't be used before, must not be used before, used too early, not yet current, not current yet",
            ""),
    /** It was taken back. */
    REVOKED(
            "was revoked",
            "revoked, withdrawn, invalidated, no longer valid, no longer authorized, no longer recognized",
            ""),
    /** It is another one now. */
    CHANGED("was changed", "changed, was reset, been reset, rotated, regenerated", ""),
    /** Nobody knows it. */
    UNKNOWN(
            "is not known",
            "unknown, nonexistent, non existent, unregistered, no such",
            "found, find, exist, exists, known, registered, resolve, resolved, installed, located, locate"),
    /** It is refused by a rule. */
    DENIED(
            "is not allowed",
            "denied, forbidden, unauthorized, unauthorised, prohibited, refused, restricted, disallowed",
            "allowed, allow, permitted, permit, authorized, authorised, granted, whitelisted, allowlisted, listed, eligible,"
                    + " entitled, approved, able, white listed, allow listed, allowlist, whitelist, allow list, white list, privileged"),
    /** It is closed for a time or until somebody opens it. */
    LOCKED("is locked", "locked, locked out, lockout", ""),
    /** It is turned off. */
    DISABLED(
            "is not active",
            "disabled, deactivated, inactive, deleted, removed, turned off, switched off",
            "active, enabled, activated, enable"),
    /** It is closed for a reason that somebody else has to mend. */
    SUSPENDED("is suspended", "suspended, frozen, paused, terminated, past due, overdue", ""),
    /** It does not answer now. */
    UNAVAILABLE("is not available", "unavailable, offline, unreachable", "available, reachable, reach"),
    /** It is on a list of what is kept out. */
    BANNED(
            "is blocked",
            "blocked, block, blocks, banned, blacklisted, black listed, blocklisted, block listed, denylisted, flagged",
            ""),
    /** Somebody must have it. */
    REQUIRED(
            "is required",
            "required, require, requires, requiring, mandatory, must, need, needs, needed, necessary, expects, expected",
            ""),
    /** There is not enough of it. */
    INSUFFICIENT(
            "is not sufficient",
            "insufficient, inadequate, not enough",
            "have, has, had, having, sufficient, adequate, enough, possess, hold"),
    /** More was asked for than is allowed. */
    EXCEEDED(
            "is exceeded",
            "exceeded, exceeds, exceed, exceeding, reached, reach, hit, too many, more than, no more, throttled, throttling, over, depleted,"
                    + " exhausted",
            ""),
    /** Nobody vouches for it. */
    UNTRUSTED(
            "is not trusted",
            "untrusted, self signed, unknown issuer, unknown ca, unknown authority, unable to find valid certification path",
            "trusted, trust, compliant, managed, enrolled"),
    /** It is not offered. */
    UNSUPPORTED(
            "is not supported",
            "unsupported, deprecated, retired, discontinued, no longer supported, obsolete",
            "supported, support, accepts, offered, implemented"),
    /** It did not succeed. */
    FAILED(
            "failed",
            "failed, fails, fail, failure, failing, unsuccessful",
            "authenticate, authenticated, authenticating, login, log in, sign in, logged in, signed in, refreshed, refresh,"
                    + " renew, renewed, successful, complete, completed, establish, established, obtain, retrieve");

    private final String predicate;

    @SuppressWarnings("ImmutableEnumChecker") // made by Stream.toList, which nobody can change
    private final List<String> words;

    @SuppressWarnings("ImmutableEnumChecker") // as above
    private final List<String> denied;

    Fault(String predicate, String words, String denied) {
        this.predicate = predicate;
        this.words = WordList.of(words);
        this.denied = WordList.of(denied);
    }

    /** Returns the fault as it reads behind its subject, such as "has expired". */
    public String predicate() {
        return predicate;
    }

    /** Returns whether its contrary is a state and nothing that one does: "failed to have" is no fault. */
    boolean isOfState() {
        return this == INSUFFICIENT || this == DENIED || this == DISABLED || this == MISSING || this == UNSUPPORTED;
    }

    /** Returns the words that say it. */
    List<String> words() {
        return words;
    }

    /** Returns the words that say it when they are denied: "not found", "could not be verified". */
    List<String> denied() {
        return denied;
    }
}
