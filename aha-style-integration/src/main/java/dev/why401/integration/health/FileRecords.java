package dev.why401.integration.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The records of a {@link HistoryFile}: JSON by account, each change committed and sealed before it is told. Thread-safe. */
final class FileRecords extends AbstractMap<String, ConnectionRecord>
        implements ConcurrentMap<String, ConnectionRecord> {
    private static final Logger LOG = LoggerFactory.getLogger(FileRecords.class);

    /** Raised when an older version would misunderstand the maps of the file. */
    private static final long FORMAT = 1;

    private static final String RECORDS = "records";
    private static final String ABOUT = "about";
    private static final String KEY_FORMAT = "format";
    private static final String KEY_CHANGES = "changes";

    private final MVStore store;
    private final HistorySeal seal;
    private final MVMap<String, String> records;
    private final MVMap<String, Long> about;

    private FileRecords(MVStore store, HistorySeal seal) {
        this.store = store;
        this.seal = seal;
        records = store.openMap(RECORDS);
        about = store.openMap(ABOUT);
    }

    /** Begins to use a file, to which {@code saved} records of another one are added. */
    static FileRecords in(MVStore store, HistorySeal seal, Map<String, String> saved) throws IOException {
        FileRecords all = new FileRecords(store, seal);
        all.records.putAll(saved);
        all.about.put(KEY_FORMAT, FORMAT);
        all.about.put(KEY_CHANGES, all.number(KEY_CHANGES));
        store.commit();
        seal.write(all.number(KEY_CHANGES));
        return all;
    }

    /** Returns why the file must not be written to; {@code null} if nothing is wrong with it. */
    static @Nullable String troubleIn(MVStore store, HistorySeal seal) throws IOException {
        if (!store.hasMap(ABOUT) || !store.hasMap(RECORDS)) {
            if (!seal.exists()) {
                throw new IOException("It is another program's MVStore and no connection history: name another file");
            }
            return "the file is cut off";
        }
        FileRecords found = new FileRecords(store, seal);
        if (found.number(KEY_FORMAT) > FORMAT) {
            return "a newer version of Why401 wrote the file";
        }
        if (found.number(KEY_CHANGES) < seal.changes()) {
            return "the end of the file is missing";
        }
        try {
            found.records.forEach((account, json) -> ConnectionRecord.fromJson(json));
            return null;
        } catch (UnreadableRecordException unreadable) {
            return unreadable.isNewer()
                    ? "a newer version of Why401 wrote the file"
                    : "a record in the file is damaged";
        }
    }

    /**
     * Returns the records of a file with trouble that can be read, as JSON by account. There are none in a file of a newer
     * version: nobody here knows what they mean.
     */
    static Map<String, String> readableIn(MVStore store) {
        Map<String, String> readable = new LinkedHashMap<>();
        try {
            boolean ours = store.hasMap(ABOUT) && store.hasMap(RECORDS);
            if (!ours || store.<String, Long>openMap(ABOUT).getOrDefault(KEY_FORMAT, FORMAT) > FORMAT) {
                return readable;
            }
            store.<String, String>openMap(RECORDS).forEach((account, json) -> {
                if (isReadable(json)) {
                    readable.put(account, json);
                }
            });
        } catch (MVStoreException endOfWhatIsLeft) {
            LOG.debug("Behind {} records the history is not readable", readable.size());
        }
        return readable;
    }

    private static boolean isReadable(String json) {
        try {
            ConnectionRecord.fromJson(json);
            return true;
        } catch (UnreadableRecordException damaged) {
            return false;
        }
    }

    private long number(String key) {
        Long number = about.get(key);
        return number == null ? 0 : number;
    }

    private void commit() {
        long changes = number(KEY_CHANGES) + 1;
        about.put(KEY_CHANGES, changes);
        store.commit();
        try {
            seal.write(changes);
        } catch (IOException notSealed) {
            throw new UncheckedIOException("The seal of the connection history was not written", notSealed);
        }
    }

    @Override
    public @Nullable ConnectionRecord get(Object account) {
        String json = records.get(account);
        return json == null ? null : ConnectionRecord.fromJson(json);
    }

    @Override
    public boolean containsKey(Object account) {
        return records.containsKey(account);
    }

    @Override
    public synchronized @Nullable ConnectionRecord put(String account, ConnectionRecord value) {
        ConnectionRecord before = get(account);
        records.put(account, value.toJson());
        commit();
        return before;
    }

    @Override
    public synchronized @Nullable ConnectionRecord putIfAbsent(String account, ConnectionRecord value) {
        ConnectionRecord before = get(account);
        return before == null ? put(account, value) : before;
    }

    @Override
    public synchronized @Nullable ConnectionRecord replace(String account, ConnectionRecord value) {
        return containsKey(account) ? put(account, value) : null;
    }

    @Override
    public synchronized boolean replace(String account, ConnectionRecord before, ConnectionRecord after) {
        boolean isThere = before.toJson().equals(records.get(account));
        if (isThere) {
            put(account, after);
        }
        return isThere;
    }

    @Override
    public synchronized @Nullable ConnectionRecord remove(Object account) {
        ConnectionRecord before = get(account);
        if (before != null) {
            records.remove(account);
            commit();
        }
        return before;
    }

    @Override
    public synchronized boolean remove(Object account, Object value) {
        boolean isThere =
                value instanceof ConnectionRecord expected && expected.toJson().equals(records.get(account));
        if (isThere) {
            records.remove(account);
            commit();
        }
        return isThere;
    }

    /** Returns a copy that does not change. */
    @Override
    public Set<Map.Entry<String, ConnectionRecord>> entrySet() {
        Map<String, ConnectionRecord> copy = new LinkedHashMap<>();
        records.forEach((account, json) -> copy.put(account, ConnectionRecord.fromJson(json)));
        return Collections.unmodifiableMap(copy).entrySet();
    }
}
