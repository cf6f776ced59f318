package dev.why401.integration.health;

/** Thrown when a stored record is damaged or was written by a newer version of this library. Repeats nothing of the record. */
public final class UnreadableRecordException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final boolean newer;

    private UnreadableRecordException(String message, boolean newer) {
        super(message);
        this.newer = newer;
    }

    static UnreadableRecordException newer(long format) {
        return new UnreadableRecordException(
                "The connection record has format " + format + ", and this version of Why401 reads format "
                        + RecordJson.FORMAT + ": update Why401 here, or write with the older version everywhere",
                true);
    }

    static UnreadableRecordException damaged(String what) {
        return new UnreadableRecordException("The connection record is damaged: " + what, false);
    }

    /** Returns whether a newer version wrote the record; if not, it is damaged. */
    public boolean isNewer() {
        return newer;
    }
}
