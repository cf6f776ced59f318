package dev.why401.integration.health;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A history in a file, for an installation of one process: the records survive a restart. It stands on H2's MVStore, so put
 * {@code com.h2database:h2-mvstore} on the class path.
 *
 * <pre>{@code
 * HistoryFile file = HistoryFile.open(Path.of("connections.db"));
 * ConnectionHistory history = ConnectionHistory.on(file.records());
 * }</pre>
 *
 * <p>A file that was cut or damaged, or that a newer version wrote, is never emptied: it is moved aside under a new name as it
 * was, that is logged at WARN and told by {@link #setAside}, and a new file is begun, with the records that can still be read.
 * They may be older than those that were lost: a connection that broke last is then found broken by its next call. A second file, named like the first with
 * {@code .seal} at its end, holds the number of the last change; it shows that the end of a file is missing, which MVStore by
 * itself would overlook.
 *
 * <p>Each change is written when it is made, and is in the care of the operating system then. Thread-safe.
 */
public final class HistoryFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryFile.class);

    /** MVStore writes its header twice, in blocks of 4 KiB; what is shorter, it cannot even refuse in good order. */
    private static final long SHORTEST = 8192;

    /** How a file of MVStore begins, https://www.h2database.com/html/mvstore.html#fileFormat. */
    private static final String HEADER = "H:";

    private static final int MOST_NAMES = 10_000;

    private final MVStore store;
    private final FileRecords records;
    private final @Nullable SetAside setAside;

    private HistoryFile(MVStore store, FileRecords records, @Nullable SetAside setAside) {
        this.store = store;
        this.records = records;
        this.setAside = setAside;
    }

    /**
     * A file that could not be used.
     *
     * @param movedTo where it is now; where it was, if it is gone
     * @param reason what is the matter with it, one sentence
     * @param saved how many of its records could be read and are in the new file
     */
    public record SetAside(Path movedTo, String reason, int saved) {}

    /** What is the matter with a file, and what can be read of it all the same. */
    private record Trouble(String reason, Map<String, String> readable) {
        static Trouble of(String reason) {
            return new Trouble(reason, Map.of());
        }
    }

    /**
     * Opens a history file, or begins one.
     *
     * @throws IOException if the file cannot be read, written or moved aside, is a folder, or is another program's; it is left
     *     as it is then
     * @throws IllegalStateException if it is open already, here or in another process
     */
    public static HistoryFile open(Path file) throws IOException {
        Path path = requireNonNull(file, "file").toAbsolutePath();
        HistorySeal seal = new HistorySeal(path);
        refuseWhatIsNotOurs(path, seal);
        Trouble trouble =
                Files.exists(path) ? troubleIn(path, seal) : seal.exists() ? Trouble.of("the file is gone") : null;
        SetAside aside = trouble == null ? null : moveAside(path, seal, trouble);
        Map<String, String> saved = trouble == null ? Map.of() : trouble.readable();
        MVStore store = store(path, false);
        try {
            return new HistoryFile(store, FileRecords.in(store, seal, saved), aside);
        } catch (MVStoreException | IOException broken) {
            store.closeImmediately();
            throw new IOException("The connection history " + path + " cannot be written", broken);
        }
    }

    /** What was named by mistake is left where it is: only a file with a seal, or one of MVStore, is ever moved. */
    private static void refuseWhatIsNotOurs(Path path, HistorySeal seal) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException(path + " is no file: name the file of the connection history");
        }
        if (!seal.exists() && Files.size(path) > 0 && !startsLikeMVStore(path)) {
            throw new IOException(path + " is no connection history: name another file");
        }
    }

    private static boolean startsLikeMVStore(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEADER.length()), StandardCharsets.ISO_8859_1).equals(HEADER);
        }
    }

    private static @Nullable Trouble troubleIn(Path path, HistorySeal seal) throws IOException {
        if (Files.size(path) == 0 && !seal.exists()) {
            return null;
        }
        if (Files.size(path) < SHORTEST) {
            return Trouble.of("the file is cut off");
        }
        MVStore store;
        try {
            store = store(path, true);
        } catch (MVStoreException unusable) {
            return Trouble.of(reason(path, unusable));
        }
        try {
            String reason = troubleIn(path, store, seal);
            return reason == null ? null : new Trouble(reason, FileRecords.readableIn(store));
        } finally {
            store.closeImmediately();
        }
    }

    private static @Nullable String troubleIn(Path path, MVStore store, HistorySeal seal) throws IOException {
        try {
            return FileRecords.troubleIn(store, seal);
        } catch (MVStoreException unusable) {
            return reason(path, unusable);
        }
    }

    private static MVStore store(Path path, boolean readOnly) {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(path.toString()).autoCommitDisabled();
        try {
            return (readOnly ? builder.readOnly() : builder).open();
        } catch (MVStoreException unusable) {
            if (unusable.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException(
                        "The connection history " + path
                                + " is open already, here or in another process: close it there, or"
                                + " give several nodes the map of a data grid",
                        unusable);
            }
            throw unusable;
        }
    }

    private static String reason(Path path, MVStoreException unusable) throws IOException {
        return switch (unusable.getErrorCode()) {
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> "a newer version of MVStore wrote the file";
            case DataUtils.ERROR_READING_FAILED,
                    DataUtils.ERROR_FILE_CORRUPT,
                    DataUtils.ERROR_CHUNK_NOT_FOUND,
                    DataUtils.ERROR_BLOCK_NOT_FOUND,
                    DataUtils.ERROR_SERIALIZATION,
                    DataUtils.ERROR_INTERNAL -> "the file is cut off or damaged";
            default -> throw new IOException("The connection history " + path + " cannot be read", unusable);
        };
    }

    private static SetAside moveAside(Path path, HistorySeal seal, Trouble trouble) throws IOException {
        Path target = path;
        if (Files.exists(path)) {
            target = moveToFreeName(path);
        }
        seal.moveTo(target);
        SetAside aside =
                new SetAside(target, trouble.reason(), trouble.readable().size());
        LOG.warn(
                "The connection history {} was set aside as {}, and a new one begun with the {} records that can be read,"
                        + " because {}",
                path,
                target,
                aside.saved(),
                aside.reason());
        return aside;
    }

    private static Path moveToFreeName(Path path) throws IOException {
        for (int number = 1; number <= MOST_NAMES; number++) {
            Path target = path.resolveSibling(path.getFileName() + ".set-aside-" + number);
            try {
                return Files.move(path, target);
            } catch (FileAlreadyExistsException taken) {
                LOG.debug("{} is taken", target);
            }
        }
        throw new IOException("The connection history " + path + " cannot be set aside: " + MOST_NAMES
                + " files were set aside before; remove some");
    }

    /** Returns the records, for {@link ConnectionHistory#on}. */
    public ConcurrentMap<String, ConnectionRecord> records() {
        return records;
    }

    /** Returns the file that was there and could not be used; empty if there was none. Tell an administrator. */
    public Optional<SetAside> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** Closes the file. The map must not be used any more. */
    @Override
    public void close() {
        store.close();
    }
}
