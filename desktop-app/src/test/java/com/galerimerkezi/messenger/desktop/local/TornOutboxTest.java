package com.galerimerkezi.messenger.desktop.local;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** F21: the power fails while the outbox is being written, and the last bytes of its log are cut or noise. */
class TornOutboxTest {

    private static final int MESSAGES = 30;
    private static final int CUTS = 200;
    private static final String DATABASE = "outbox.db";
    private static final String LOG = "outbox.db-wal";

    @TempDir
    Path folder;

    private final Random random = new Random(21);

    /** What lay on the disk after a message. */
    private record Moment(Path folder) {
        byte[] database() throws IOException {
            return Files.readAllBytes(folder.resolve(DATABASE));
        }

        byte[] log() throws IOException {
            return Files.readAllBytes(folder.resolve(LOG));
        }
    }

    @Test
    void whatWasStoredBeforeTheCutIsThereAndNothingHalf() throws IOException {
        var moments = record();

        for (int cut = 0; cut < CUTS; cut++) {
            int stored = random.nextInt(MESSAGES - 1);
            var place = folder.resolve("cut" + cut);
            tear(moments.get(stored), moments.get(stored + 1), place);

            try (var files = UserFiles.open(place.resolve("data"), place.resolve("cache"))) {
                assertThat(files.notices()).isEmpty();
                assertThat(texts(files))
                        .isIn(typed(stored + 1), typed(stored + 2))
                        .startsWith(typed(stored + 1).toArray(String[]::new));
            }
        }
    }

    private List<Moment> record() throws IOException {
        var moments = new ArrayList<Moment>();
        var data = folder.resolve("whole/data");
        try (var files = UserFiles.open(data, folder.resolve("whole/cache"))) {
            for (var text : typed(MESSAGES)) {
                files.outbox()
                        .write(jdbc -> jdbc.sql("INSERT INTO outgoing (id, room_id, text, created_at, state)"
                                        + " VALUES (?, ?, ?, '2026-11-25T09:00:00Z', 'QUEUED')")
                                .params(text, ROOM.toString(), text)
                                .update());
                var moment = Files.createDirectories(folder.resolve("after " + text));
                Files.copy(data.resolve(DATABASE), moment.resolve(DATABASE));
                Files.copy(data.resolve(LOG), moment.resolve(LOG));
                moments.add(new Moment(moment));
            }
        }
        return moments;
    }

    /** Of what the next message added to the log, only a part reached the disk, and perhaps noise behind it. */
    private void tear(Moment before, Moment after, Path place) throws IOException {
        int synced = before.log().length;
        var whole = after.log();
        int torn = synced + random.nextInt(whole.length - synced);
        var log = Arrays.copyOf(whole, torn + random.nextInt(500));
        for (int i = torn; i < log.length; i++) {
            log[i] = (byte) random.nextInt();
        }
        Files.createDirectories(place.resolve("data"));
        Files.write(place.resolve("data/" + DATABASE), before.database());
        Files.write(place.resolve("data/" + LOG), log);
    }

    private static List<String> typed(int messages) {
        return IntStream.rangeClosed(1, messages)
                .mapToObj(i -> "Mesaj " + (100 + i))
                .toList();
    }

    private static List<String> texts(UserFiles files) {
        return files.outbox()
                .inTransaction(jdbc -> jdbc.sql("SELECT text FROM outgoing ORDER BY position")
                        .query((row, _) -> String.valueOf(row.getString(1)))
                        .list());
    }
}
