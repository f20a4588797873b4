package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.server.attachment.media.Recordings;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was sent in a room, list by list. */
class RoomMediaTest extends FilesOfARoom {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    RoomMediaTest() {
        super(SERVER);
    }

    @Test
    void eachKindHasItsListForBothSides() throws IOException {
        var photo = send("ön.jpg", Pictures.jpeg(300, 200), "image/jpeg");
        var film = send("motor.mp4", Recordings.film(4000, 320, 240, false), "video/mp4");
        var bomb = send("bomba.png", Pictures.pngBomb(60_000, 60_000), "image/png");
        var paper = send("ruhsat.pdf", FileClient.pdf(2000), "application/pdf");
        var voice = send("ses.ogg", Recordings.opus(2000), "audio/ogg");
        var link = ahmet.write(room, "ilan burada: https://www.sahibinden.com/ilan/1");
        ahmet.write(room, "httpsiz bir söz");

        assertThat(list("visual")).containsExactly(film, photo);
        assertThat(list("file")).containsExactly(paper, bomb);
        assertThat(list("voice")).containsExactly(voice);
        assertThat(list("link")).containsExactly(link);
    }

    /** The desktop puts what comes by the log into the same lists by itself. */
    @Test
    void theContractSaysTheSameOfEveryMessageAsTheDatabase() throws IOException {
        send("ön.jpg", Pictures.jpeg(300, 200), "image/jpeg");
        send("motor.mp4", Recordings.film(4000, 320, 240, false), "video/mp4");
        send("bomba.png", Pictures.pngBomb(60_000, 60_000), "image/png");
        send("ruhsat.pdf", FileClient.pdf(2000), "application/pdf");
        send("ses.ogg", Recordings.opus(2000), "audio/ogg");
        for (var text : List.of("HTTP://Örnek.com.tr", "(https://a.b)", "xhttps://a.b", "http:// boş", "www.a.com")) {
            ahmet.write(room, text);
        }
        ahmet.delete("/chats/" + room + "/messages/" + ahmet.write(room, "https://silinen.com"));

        for (var row : mehmet.get("/chats/" + room + "/messages").data()) {
            var kind = MediaKind.listOf(message(row)).map(MediaKind::wireName).orElse("");
            for (var each : MediaKind.values()) {
                assertThat(list(each.wireName()).contains(row.path("id").textValue()))
                        .as("%s in %s", row, each)
                        .isEqualTo(each.wireName().equals(kind));
            }
        }
    }

    @Test
    void aListGoesOnBeforeAMessageToItsEnd() {
        var sent = IntStream.range(0, 5)
                .mapToObj(i -> ahmet.write(room, "https://a.example/" + i))
                .toList()
                .reversed();

        var first = mehmet.get("/chats/" + room + "/media?kind=link&limit=2");
        var second = mehmet.get("/chats/" + room + "/media?kind=link&limit=3&before=" + sent.get(1));

        assertThat(first.data().findValuesAsText("id")).isEqualTo(sent.subList(0, 2));
        assertThat(first.json().at("/pagination/hasMore").booleanValue()).isTrue();
        assertThat(second.data().findValuesAsText("id")).isEqualTo(sent.subList(2, 5));
        assertThat(second.json().at("/pagination/hasMore").booleanValue()).isFalse();
    }

    @Test
    void whatWasDeletedStandsInNoList() throws IOException {
        var photo = send("ön.jpg", Pictures.jpeg(300, 200), "image/jpeg");

        ahmet.delete("/chats/" + room + "/messages/" + photo);

        assertThat(list("visual")).isEmpty();
        assertThat(list("file")).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        var path = "/chats/" + room + "/media";
        for (var wrong : List.of("?kind=song", "?before=x", "?limit=0", "?limit=201")) {
            assertThat(ahmet.get(path + wrong).code()).as(wrong).isEqualTo(ErrorCode.VALIDATION_FAILED);
        }
        assertThat(ahmet.get(path + "?before=" + room).code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(SERVER.as(SERVER.world().fatma()).get(path + "?kind=link").code())
                .isEqualTo(ErrorCode.ROOM_FORBIDDEN);
    }

    /** The cost of a page is its own, however long the room is. */
    @Test
    void aPageIsReadFromItsIndex() {
        ahmet.write(room, "https://a.example/");

        var plan = SERVER.jdbc()
                .sql("""
                        EXPLAIN SELECT * FROM chat_messages m
                        WHERE m.room_id = :room AND m.seq < 100 AND m.deleted_at IS NULL
                          AND media_kind(m.message_type, m.file_type, m.media, m.content) = 'link'
                        ORDER BY m.seq DESC LIMIT 50
                        """)
                .params(Map.of("room", room.value()))
                .query(String.class)
                .list();

        assertThat(String.join("\n", plan)).contains("idx_chat_messages_media");
    }

    private String send(String name, byte[] bytes, String type) {
        var file = files.upload(name, bytes, type);
        var sent = files.share(room, file, name, bytes.length, type);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.data().path("id").textValue();
    }

    private List<String> list(String kind) {
        var answer = mehmet.get("/chats/" + room + "/media?kind=" + kind);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.data().findValuesAsText("id");
    }

    private static Message message(JsonNode row) {
        try {
            return ContractJson.mapper().treeToValue(row, Message.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
