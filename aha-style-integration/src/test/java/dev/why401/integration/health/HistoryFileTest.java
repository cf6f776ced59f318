package dev.why401.integration.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {
    private static final int ACCOUNTS = 12;

    @TempDir
    private Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("connections.db");
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThat(open.setAside()).isEmpty();
            ConnectionHistory history = ConnectionHistory.on(open.records());
            for (int i = 0; i < ACCOUNTS; i++) {
                history.credentialSaved("account-" + i, i);
            }
        }
        return file;
    }

    private static Path seal(Path file) {
        return file.resolveSibling(file.getFileName() + ".seal");
    }

    @Test
    void theRecordsSurviveARestart() throws IOException {
        Path file = written();
        try (HistoryFile again = HistoryFile.open(file)) {
            assertThat(again.setAside()).isEmpty();
            assertThat(again.records()).hasSize(ACCOUNTS);
            assertThat(again.records().get("account-7").credentialVersion()).hasValue(7);
        }
    }

    @Test
    void theRecordsSurviveAnEndWithoutClosing() throws IOException {
        Path file = folder.resolve("connections.db");
        Path copy = folder.resolve("copy.db");
        try (HistoryFile open = HistoryFile.open(file)) {
            ConnectionHistory.on(open.records()).credentialSaved("account-1", 1);
            Files.copy(file, copy);
            Files.copy(seal(file), seal(copy));
        }
        try (HistoryFile again = HistoryFile.open(copy)) {
            assertThat(again.setAside()).isEmpty();
            assertThat(again.records()).containsOnlyKeys("account-1");
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsSetAsideWholeAndWhatCanBeReadIsKept() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        int saved = 0;
        byte[] seal = Files.readAllBytes(seal(folder.resolve("connections.db")));
        List<Integer> lengths = new ArrayList<>(List.of(0, 1, 4095, 8191, whole.length - 1, whole.length - 4095));
        for (int length = 0; length < whole.length; length += 4096) {
            lengths.add(length);
        }
        for (int length : lengths) {
            Path file = folder.resolve("cut-" + length + ".db");
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            Files.write(seal(file), seal);
            try (HistoryFile open = HistoryFile.open(file)) {
                HistoryFile.SetAside aside = open.setAside().orElseThrow();
                assertThat(aside.movedTo()).as("cut at " + length).hasBinaryContent(cut);
                assertThat(aside.reason()).isNotBlank();
                assertThat(open.records()).hasSize(aside.saved());
                open.records()
                        .forEach((account, record) -> assertThat(
                                        "account-" + record.credentialVersion().orElseThrow())
                                .isEqualTo(account));
                saved = Math.max(saved, aside.saved());
                ConnectionHistory.on(open.records()).credentialSaved("one-more", 1);
            }
            try (HistoryFile open = HistoryFile.open(file)) {
                assertThat(open.setAside()).isEmpty();
                assertThat(open.records()).containsKey("one-more");
            }
        }
        assertThat(saved).isBetween(ACCOUNTS - 1, ACCOUNTS);
        assertThat(lengths).hasSizeGreaterThan(12);
    }

    @Test
    void aLastWriteThatWasTornLosesNoOtherRecord() throws IOException {
        Path file = folder.resolve("connections.db");
        Path torn = folder.resolve("torn.db");
        try (HistoryFile open = HistoryFile.open(file)) {
            ConnectionHistory history = ConnectionHistory.on(open.records());
            history.credentialSaved("account-1", 1);
            history.credentialSaved("account-2", 2);
            Files.copy(file, torn);
            history.credentialSaved("account-3", 3);
            Files.copy(seal(file), seal(torn));
        }
        try (HistoryFile open = HistoryFile.open(torn)) {
            assertThat(open.setAside().orElseThrow().reason()).isEqualTo("the end of the file is missing");
            assertThat(open.setAside().orElseThrow().saved()).isEqualTo(2);
            assertThat(open.records()).containsOnlyKeys("account-1", "account-2");
        }
    }

    @Test
    void ofAFileWithOneDamagedRecordTheOthersAreKept() throws IOException {
        Path file = written();
        try (MVStore store = MVStore.open(file.toString())) {
            store.<String, String>openMap("records").put("account-1", "{\"format\":1");
        }
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThat(open.setAside().orElseThrow().reason()).isEqualTo("a record in the file is damaged");
            assertThat(open.records()).hasSize(ACCOUNTS - 1).doesNotContainKey("account-1");
        }
    }

    @Test
    void aFileThatIsGoneIsReported() throws IOException {
        Path file = written();
        Files.delete(file);
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThat(open.setAside().orElseThrow().reason()).isEqualTo("the file is gone");
        }
    }

    @Test
    void eachFileThatIsSetAsideGetsANameOfItsOwn() throws IOException {
        for (int i = 1; i <= 3; i++) {
            Path file = written();
            Files.write(file, new byte[100]);
            try (HistoryFile open = HistoryFile.open(file)) {
                assertThat(open.setAside().orElseThrow().movedTo().getFileName())
                        .hasToString("connections.db.set-aside-" + i);
            }
            Files.delete(file);
            Files.delete(seal(file));
        }
    }

    @Test
    void aFileOfANewerVersionIsSetAside() throws IOException {
        Path file = written();
        try (MVStore store = MVStore.open(file.toString())) {
            store.<String, Long>openMap("about").put("format", 2L);
        }
        newer(file, 0);
    }

    @Test
    void aFileWithARecordOfANewerVersionIsSetAside() throws IOException {
        Path file = written();
        try (MVStore store = MVStore.open(file.toString())) {
            store.<String, String>openMap("records").put("account-1", "{\"format\":2}");
        }
        newer(file, ACCOUNTS - 1);
    }

    private static void newer(Path file, int saved) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (HistoryFile open = HistoryFile.open(file)) {
            HistoryFile.SetAside aside = open.setAside().orElseThrow();
            assertThat(aside.reason()).isEqualTo("a newer version of Why401 wrote the file");
            assertThat(aside.movedTo()).hasBinaryContent(before);
            assertThat(open.records()).hasSize(saved);
        }
    }

    @Test
    void theFileOfAnotherProgramStaysWhereItIs() throws IOException {
        Path file = folder.resolve("other.db");
        try (MVStore store = MVStore.open(file.toString())) {
            store.openMap("customers").put("a", "b");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> HistoryFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another program's MVStore");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatWasNamedByMistakeStaysWhereItIs() throws IOException {
        Path inFolder = Files.createDirectory(folder.resolve("data")).resolve("notes.txt");
        Path large = folder.resolve("large.txt");
        Files.writeString(inFolder, "somebody's notes");
        Files.writeString(large, "somebody's notes\n".repeat(10_000));

        assertThatThrownBy(() -> HistoryFile.open(inFolder.getParent()))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("data is no file: name the file of the connection history");
        for (Path file : List.of(inFolder, large)) {
            assertThatThrownBy(() -> HistoryFile.open(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is no connection history");
        }
        assertThat(inFolder).hasContent("somebody's notes");
        assertThat(large).exists();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void anEmptyFileIsBegun() throws IOException {
        Path file = Files.createFile(folder.resolve("connections.db"));
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThat(open.setAside()).isEmpty();
            ConnectionHistory.on(open.records()).credentialSaved("account-1", 1);
        }
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThat(open.records()).hasSize(1);
        }
    }

    @Test
    void aFileThatIsOpenElsewhereStaysWhereItIs() throws IOException {
        Path file = folder.resolve("connections.db");
        try (HistoryFile open = HistoryFile.open(file)) {
            assertThatThrownBy(() -> HistoryFile.open(file))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is open already");
            ConnectionHistory.on(open.records()).credentialSaved("account-1", 1);
        }
        try (HistoryFile again = HistoryFile.open(file)) {
            assertThat(again.records()).hasSize(1);
        }
    }

    @Test
    void threadsThatChangeOneRecordLoseNothing() throws Exception {
        Path file = folder.resolve("connections.db");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (HistoryFile open = HistoryFile.open(file)) {
            ConnectionHistory history = ConnectionHistory.on(open.records());
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                running.add(threads.submit(() -> {
                    for (int j = 0; j < 10; j++) {
                        history.update("account-1", past -> {
                            Draft next = past.draft();
                            next.failures++;
                            return next;
                        });
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        try (HistoryFile again = HistoryFile.open(file)) {
            assertThat(again.records().get("account-1").failures()).isEqualTo(40);
        }
    }

    @Test
    void itIsAMapAsTheOthersAre() throws IOException {
        try (HistoryFile open = HistoryFile.open(folder.resolve("connections.db"))) {
            var records = open.records();
            ConnectionRecord one = ConnectionRecord.of(new Draft());
            Draft changed = one.draft();
            changed.stamp = 1;
            ConnectionRecord two = ConnectionRecord.of(changed);

            assertThat(records.putIfAbsent("a", one)).isNull();
            assertThat(records.putIfAbsent("a", two)).isEqualTo(one);
            assertThat(records.replace("a", two, one)).isFalse();
            assertThat(records.replace("a", one, two)).isTrue();
            assertThat(records.replace("b", one)).isNull();
            assertThat(records.replace("a", one)).isEqualTo(two);
            assertThat(records.compute("c", (key, value) -> two)).isEqualTo(two);
            assertThat(records).containsOnlyKeys("a", "c");
            assertThat(records.remove("a", two)).isFalse();
            assertThat(records.remove("a", one)).isTrue();
            assertThat(records.remove("c")).isEqualTo(two);
            assertThat(records.remove("c")).isNull();
            assertThat(records).isEmpty();
        }
    }
}
