package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeleteMessageTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @Test
    void aTombstoneStaysInItsPlaceAndSaysNothing() {
        var message = ahmet.write(room, "yanlış odaya");
        ahmet.write(room, "sonraki");
        var start = mehmet.cursor();

        var deleted = ahmet.delete(path(message));

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.data().path("content").isNull()).isTrue();
        assertThat(deleted.data().path("deleted_at").isNull()).isFalse();
        assertThat(deleted.data().path("seq").longValue()).isEqualTo(1);
        assertThat(mehmet.get(path(message)).data()).isEqualTo(deleted.data());
        assertThat(mehmet.room(room).path("messages")).hasSize(2);
        var event = mehmet.eventsAfter(start).path(0);
        assertThat(event.path("type").textValue()).isEqualTo("message_deleted");
        assertThat(event.at("/data/message")).isEqualTo(deleted.data());
        assertThat(event.at("/data/unreadCount").longValue()).isEqualTo(1);
    }

    @Test
    void theOtherSidesUnreadCountFallsOnlyIfItHadNotReadIt() {
        var read = ahmet.write(room, "okundu");
        mehmet.post("/chats/" + room + "/read");
        var unread = ahmet.write(room, "okunmadı");
        ahmet.write(room, "bu da");

        ahmet.delete(path(read));
        assertThat(mehmet.room(room).path("unread_count").longValue()).isEqualTo(2);

        ahmet.delete(path(unread));
        ahmet.delete(path(unread));
        assertThat(mehmet.room(room).path("unread_count").longValue()).isEqualTo(1);
        mehmet.post("/chats/" + room + "/read");
        assertThat(mehmet.room(room).path("unread_count").longValue()).isZero();
    }

    @Test
    void thePreviewOfADeletedNewestMessageIsGone() {
        var message = ahmet.write(room, "gizli kalsın");

        ahmet.delete(path(message));

        assertThat(mehmet.room(room).path("last_message_preview").isNull()).isTrue();
        assertThat(mehmet.room(room).path("last_message_at").isNull()).isFalse();
    }

    @Test
    void aSecondTimeIsTheSameAndToldToNobody() {
        var message = ahmet.write(room, "bir kez");
        var first = ahmet.delete(path(message));
        var start = mehmet.cursor();

        var second = ahmet.delete(path(message));

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(mehmet.eventsAfter(start)).isEmpty();
    }

    @Test
    void whatHungOnItGoesWithIt() {
        var message = ahmet.write(room, "bir");
        ahmet.patch(path(message), Map.of("content", "iki"));
        mehmet.put(path(message) + "/reactions/%F0%9F%91%8D");
        mehmet.put(path(message) + "/pin");
        mehmet.put(path(message) + "/star");

        var deleted = ahmet.delete(path(message)).data();

        assertThat(deleted.path("reactions")).isEmpty();
        assertThat(deleted.path("pinned_at").isNull()).isTrue();
        assertThat(mehmet.get("/chats/" + room + "/pins").data()).isEmpty();
        assertThat(mehmet.get("/stars").data().findValuesAsText("id")).doesNotContain(message);
        assertThat(mehmet.get(path(message) + "/history").code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(keptWordsOf(message)).isZero();
    }

    @Test
    void aTombstoneTakesNothingMore() {
        var message = ahmet.write(room, "gitti");
        ahmet.delete(path(message));

        assertThat(ahmet.patch(path(message), Map.of("content", "geri")).code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(mehmet.put(path(message) + "/reactions/%F0%9F%91%8D").code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(mehmet.put(path(message) + "/pin").code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
        assertThat(mehmet.put(path(message) + "/star").code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
    }

    @Test
    void onlyTheSenderMayDelete() {
        var message = ahmet.write(room, "benim");

        assertThat(mehmet.delete(path(message)).code()).isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
        assertThat(SERVER.as(SERVER.world().ayse()).delete(path(message)).code())
                .isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
    }

    @Test
    void theFileOfADeletedMessageIsNoLongerRead() {
        var file = ahmet.post("/files", new CreateFileRequest("a.txt", 3L, "text/plain", null))
                .data()
                .path("file_url")
                .textValue();
        ahmet.send(
                "PATCH",
                file + "/bytes",
                BodyPublishers.ofString("abc"),
                Map.of("Upload-Offset", "0", "Content-Type", "application/offset+octet-stream"));
        var message = ahmet.post(
                        "/chats/" + room + "/upload", new ShareFileRequest(file, "a.txt", 3L, "text/plain", null, null))
                .data()
                .path("id")
                .textValue();
        assertThat(mehmet.get(file).status()).isEqualTo(200);

        var deleted = ahmet.delete(path(message));

        assertThat(deleted.status()).isEqualTo(200);
        assertThat(deleted.data().path("file_url").isNull()).isTrue();
        assertThat(mehmet.get(file).code()).isEqualTo(ErrorCode.FILE_NOT_FOUND);
    }

    @Test
    void anEditAndADeleteAtOnceEndAsATombstoneWithoutWords() throws Exception {
        for (int round = 0; round < 10; round++) {
            var message = ahmet.write(room, "tur " + round);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Answer> edit = () -> ahmet.patch(path(message), Map.of("content", "yeni"));
                Callable<Answer> delete = () -> ahmet.delete(path(message));
                for (var answer : threads.invokeAll(List.of(edit, delete, edit))) {
                    assertThat(answer.get().status()).isIn(200, 404);
                }
            }

            assertThat(mehmet.get(path(message)).data().path("content").isNull())
                    .isTrue();
            assertThat(keptWordsOf(message)).isZero();
        }
        assertThat(mehmet.room(room).path("unread_count").longValue()).isZero();
        assertThat(mehmet.room(room).path("last_message_preview").isNull()).isTrue();
    }

    private long keptWordsOf(String message) {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM message_versions WHERE message_id = :id AND content IS NOT NULL")
                .param("id", MessageId.of(message).value())
                .query(Long.class)
                .single();
    }

    private String path(String message) {
        return "/chats/" + room + "/messages/" + message;
    }
}
