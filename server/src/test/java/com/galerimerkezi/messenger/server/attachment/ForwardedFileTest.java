package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A file goes on to another room without its bytes going through the line again. */
class ForwardedFileTest {

    private static final String PDF = "application/pdf";

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private Client bursa;
    private RoomId room;
    private RoomId elsewhere;
    private String file;
    private String original;

    @BeforeEach
    void aFileOfIzmirInItsRoomWithAnkara() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        var third = world.dealers().gallery("Bursa Oto");
        bursa = SERVER.as(world.dealers().staff(third, "Burak"));
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        elsewhere = ahmet.openRoom(world.dealers().vehicle(third));
        var files = new FileClient(mehmet);
        file = files.upload("ruhsat.pdf", pdf(5000), PDF);
        original = files.share(room, file, "ruhsat.pdf", 5000, PDF)
                .data()
                .path("id")
                .textValue();
    }

    @Test
    void theOtherGalleryReadsItUnderItsFirstSendersName() {
        assertThat(bursa.get(file).status()).isEqualTo(404);

        var sent = forward(elsewhere);

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("message_type").textValue()).isEqualTo("file");
        assertThat(sent.data().path("file_url").textValue()).isEqualTo(file);
        assertThat(sent.data().path("file_name").textValue()).isEqualTo("ruhsat.pdf");
        assertThat(sent.data().path("content").isNull()).isTrue();
        assertThat(sent.data().at("/metadata/forwarded_from/sender_name").textValue())
                .isEqualTo("Mehmet");
        assertThat(bursa.get(file).response().body()).isEqualTo(pdf(5000));
    }

    @Test
    void itStaysWhereItWentWhenItsFirstMessageIsDeleted() {
        forward(elsewhere);

        mehmet.delete("/chats/" + room + "/messages/" + original);
        SERVER.server().part(OrphanSweep.class).sweep();

        assertThat(bursa.get(file).status()).isEqualTo(200);
        assertThat(ahmet.get(file).status()).isEqualTo(200);
    }

    @Test
    void itGoesWithTheLastMessageThatBringsIt() {
        var copy = forward(elsewhere).data().path("id").textValue();
        mehmet.delete("/chats/" + room + "/messages/" + original);

        ahmet.delete("/chats/" + elsewhere + "/messages/" + copy);

        assertThat(bursa.get(file).status()).isEqualTo(404);
        assertThat(SERVER.jdbc()
                        .sql("SELECT state FROM files WHERE id = CAST(:id AS uuid)")
                        .param("id", file.substring(file.lastIndexOf('/') + 1))
                        .query(String.class)
                        .single())
                .isEqualTo("ready");
    }

    @Test
    void aFileOfARoomThatOneIsNotInIsNotForwarded() {
        var refused = bursa.post(messages(elsewhere), request());

        assertThat(refused.code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(bursa.get(file).status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsGoneIsNotForwarded() {
        mehmet.delete("/chats/" + room + "/messages/" + original);

        assertThat(forward(elsewhere).code()).isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
    }

    private Answer forward(RoomId to) {
        return ahmet.post(messages(to), request());
    }

    private Map<String, Object> request() {
        return Map.of(
                "content", "📎 ruhsat.pdf", "metadata", new ForwardedFrom("", "", MessageId.of(original)).toMetadata());
    }

    private static String messages(RoomId room) {
        return "/chats/" + room + "/messages";
    }
}
