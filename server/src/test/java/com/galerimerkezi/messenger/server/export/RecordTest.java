package com.galerimerkezi.messenger.server.export;

import static com.galerimerkezi.messenger.server.export.Deal.assertBroken;
import static com.galerimerkezi.messenger.server.export.Deal.assertIntact;
import static com.galerimerkezi.messenger.server.export.Deal.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    private Path folder;

    @Test
    void bothGalleriesExportTheSameIntactRecord() {
        var deal = Deal.in(SERVER).talk();

        for (var side : List.of(deal.ahmet(), deal.mehmet())) {
            for (var format : List.of("json", "pdf", "zip")) {
                var answer = side.get("/chats/" + deal.room() + "/export?format=" + format);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("Content-Disposition")).endsWith("." + format + "\"");
                assertIntact(verdictOn(folder, answer.response().body()), 3);
            }
        }
    }

    @Test
    void noExportStaysOnTheServersDisk() {
        var deal = Deal.in(SERVER).talk();

        deal.export("format=zip");

        await().untilAsserted(
                        () -> assertThat(SERVER.folder().resolve("exports")).isEmptyDirectory());
    }

    @Test
    void aThirdGalleryIsRefusedAndSoIsAWrongQuestion() {
        var deal = Deal.in(SERVER).talk();
        var path = "/chats/" + deal.room() + "/export";

        assertThat(SERVER.as(SERVER.world().fatma()).get(path).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(fieldsOf(deal.ahmet(), path + "?format=doc")).contains("format");
        assertThat(fieldsOf(deal.ahmet(), path + "?from=yesterday")).contains("from");
        assertThat(fieldsOf(deal.ahmet(), path + "?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z"))
                .contains("to");
    }

    @Test
    void fourWritersAtOnceLeaveNoGapInTheChain() throws Exception {
        var deal = Deal.in(SERVER);
        List<Callable<Integer>> writers = new ArrayList<>();
        for (var writer : List.of(deal.ahmet(), deal.mehmet(), deal.ahmet(), deal.mehmet())) {
            writers.add(() -> {
                for (int i = 0; i < 15; i++) {
                    var id = writer.write(deal.room(), "mesaj " + i);
                    writer.patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "düzeltildi " + i));
                }
                return 0;
            });
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        }

        assertThat(placesOf(deal))
                .isEqualTo(LongStream.rangeClosed(1, 120).boxed().toList());
        assertIntact(verdictOn(folder, deal.json()), 120);
    }

    @Test
    void anEditIsAnEntryAndWhatWasSaidBeforeStays() {
        var deal = Deal.in(SERVER);
        var id = deal.ahmet().write(deal.room(), "950 bin");

        deal.ahmet().patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "900 bin"));
        deal.ahmet().patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "850 bin"));

        var json = deal.json();
        assertThat(json).containsSubsequence("\"sent\"", "950 bin", "\"edited\"", "900 bin", "\"edited\"", "850 bin");
        assertIntact(verdictOn(folder, json), 3);
    }

    @Test
    void whoAcknowledgedWhatAndWhenIsAnEntryThatOutlivesTheWords() {
        var deal = Deal.in(SERVER);
        var important = Map.of("content", "Kapora bugün yatmalı", "importance", "acknowledge");
        var id = deal.ahmet()
                .post("/chats/" + deal.room() + "/messages", important)
                .data()
                .path("id")
                .textValue();
        deal.mehmet().put("/chats/" + deal.room() + "/messages/" + id + "/acknowledgement");

        var json = deal.json();
        assertThat(json).containsSubsequence("\"sent\"", "\"importance\":\"acknowledge\"", "\"acknowledged\"");
        assertIntact(verdictOn(folder, json), 2);
        assertIntact(verdictOn(folder, deal.export("format=pdf")), 2);
        assertIntact(verdictOn(folder, deal.export("format=zip")), 2);

        deal.ahmet().delete("/chats/" + deal.room() + "/messages/" + id);
        assertThat(deal.json()).contains("\"acknowledged\"");
        assertIntact(verdictOn(folder, deal.json()), 3);
    }

    @Test
    void wordsThatWereDeletedAreGoneAndTheChainHolds() {
        var deal = Deal.in(SERVER).talk();
        var id = deal.ahmet().write(deal.room(), "yanlış kişiye yazdım");
        deal.ahmet().patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "yine yanlış"));
        deal.ahmet().say(deal.room(), "neyse");
        deal.ahmet().delete("/chats/" + deal.room() + "/messages/" + id);

        var json = deal.json();

        assertThat(json).doesNotContain("yanlış");
        assertThat(verdictOn(folder, json).intact())
                .hasValueSatisfying(intact -> assertThat(intact.removed()).isEqualTo(2));
        assertIntact(verdictOn(folder, deal.export("format=zip")), 7);
    }

    @Test
    void aRowChangedByHandIsFound() {
        var deal = Deal.in(SERVER).talk();

        sql("UPDATE chat_messages SET content = 'Fiyat 900.000' WHERE room_id = :room AND seq = 2", deal);
        assertBroken(verdictOn(folder, deal.json()), 2, Fault.CONTENT);

        sql("UPDATE chat_messages SET deleted_at = now() WHERE room_id = :room AND seq = 2", deal);
        assertBroken(verdictOn(folder, deal.json()), 2, Fault.CONTENT_MISSING);

        sql("UPDATE room_record SET at = at - interval '1 day' WHERE room_id = :room AND n = 1", deal);
        assertBroken(verdictOn(folder, deal.json()), 1, Fault.HASH);

        sql("DELETE FROM room_record WHERE room_id = :room AND n = 1", deal);
        assertBroken(verdictOn(folder, deal.json()), 1, Fault.ORDER);
    }

    @Test
    void aRoomOfAnOlderServerGetsTheRecordOfWhatIsThere() {
        var deal = Deal.in(SERVER).talk();
        var id = deal.ahmet().write(deal.room(), "ilk hâli");
        deal.ahmet().patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "ikinci hâli"));
        var gone = deal.ahmet().write(deal.room(), "silinecek");
        deal.ahmet().delete("/chats/" + deal.room() + "/messages/" + gone);
        sql("DELETE FROM room_record WHERE room_id = :room", deal);

        deal.ahmet().patch("/chats/" + deal.room() + "/messages/" + id, Map.of("content", "üçüncü hâli"));
        deal.ahmet().say(deal.room(), "yeni");

        var json = deal.json();
        assertThat(json).containsSubsequence("\"found\"", "ikinci hâli", "\"deleted\"", "üçüncü hâli", "yeni");
        assertIntact(verdictOn(folder, json), 7);

        sql("DELETE FROM room_record WHERE room_id = :room", deal);
        deal.ahmet().say(deal.room(), "daha yeni");
        assertIntact(verdictOn(folder, deal.json()), 7);

        sql("DELETE FROM room_record WHERE room_id = :room", deal);
        assertIntact(verdictOn(folder, deal.json()), 7);
    }

    @Test
    void metadataIsTheSameInTheRecordWhateverTheDatabaseMakesOfIt() {
        var deal = Deal.in(SERVER);
        deal.ahmet()
                .post(
                        "/chats/" + deal.room() + "/messages",
                        "{\"content\":\"x\",\"metadata\":{\"z\":1.500,\"a\":[1e3,-0.0,null,true],\"ğ\":{\"b\":\"\\u0007/\"}}}");

        assertIntact(verdictOn(folder, deal.json()), 1);
    }

    @Test
    void aPeriodIsAChainOfItsOwn() {
        var deal = Deal.in(SERVER).talk();
        var second = SERVER.jdbc()
                .sql("SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"') FROM room_record "
                        + "WHERE room_id = :room AND n = 2")
                .param("room", deal.room().value())
                .query(String.class)
                .single();

        assertIntact(verdictOn(folder, deal.export("format=json&from=" + second)), 2);
        assertIntact(verdictOn(folder, deal.export("format=pdf&to=" + second)), 1);
        assertIntact(verdictOn(folder, deal.export("format=json&to=2020-01-01T00:00:00Z")), 0);
        assertIntact(verdictOn(folder, deal.export("format=json&from=2099-01-01T00:00:00Z")), 0);
    }

    private static List<Long> placesOf(Deal deal) {
        return SERVER.jdbc()
                .sql("SELECT n FROM room_record WHERE room_id = :room ORDER BY n")
                .param("room", deal.room().value())
                .query((row, number) -> row.getLong("n"))
                .list();
    }

    private static void sql(String statement, Deal deal) {
        SERVER.jdbc().sql(statement).param("room", deal.room().value()).update();
    }

    private static List<String> fieldsOf(Client client, String path) {
        var answer = client.get(path);
        assertThat(answer.status()).isEqualTo(400);
        var names = new ArrayList<String>();
        answer.json().at("/error/fields").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
