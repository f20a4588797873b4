package com.galerimerkezi.messenger.server.deal;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.attachment.FileClient;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositsTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
        room = ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
    }

    @Test
    void bothSidesSeeADepositAndItsReceipt() {
        var receipt = new FileClient(ahmet).upload("dekont.pdf", FileClient.pdf(200), "application/pdf");
        var asked = paid();
        asked.put("receiptFileId", receipt.substring(receipt.lastIndexOf('/') + 1));

        var deposit = ahmet.post(path(), asked);

        assertThat(deposit.status()).as(deposit.text()).isEqualTo(201);
        assertThat(deposit.data().path("receipt_url").textValue()).isEqualTo(receipt);
        assertThat(mehmet.get(path()).data().path(0)).isEqualTo(deposit.data());
        assertThat(mehmet.get(receipt).status()).isEqualTo(200);
        assertThat(SERVER.as(SERVER.world().fatma()).get(receipt).status()).isEqualTo(404);
        var message = mehmet.room(room).at("/messages/0");
        assertThat(message.path("message_type").textValue()).isEqualTo("system");
        assertThat(message.path("content").textValue()).isEqualTo("Kapora: 50.000 ₺\nZiraat");
        assertThat(message.at("/metadata/deposit/id")).isEqualTo(deposit.data().path("id"));
        assertThat(message.path("file_name").textValue()).isEqualTo("dekont.pdf");
        assertThat(message.at("/metadata/system/kind").textValue()).isEqualTo("deposit_recorded");
        var last = mehmet.room(room).path("last_message");
        assertThat(last.path("system_kind").textValue()).isEqualTo("deposit_recorded");
        assertThat(last.path("amount").decimalValue()).isEqualByComparingTo("50000");
        assertThat(last.path("note").textValue()).isEqualTo("Ziraat");
    }

    @Test
    void aRecordIsNeverChangedOrDeletedAndIsMadeOnce() {
        var asked = paid();
        asked.put("clientActionId", UUID.randomUUID());
        var first = ahmet.post(path(), asked);
        var again = ahmet.post(path(), asked);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.data()).isEqualTo(first.data());
        asked.put("amount", 60_000);
        assertThat(ahmet.post(path(), asked).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        var message = mehmet.room(room).at("/messages/0/id").textValue();
        assertThat(ahmet.delete("/chats/" + room + "/messages/" + message).code())
                .isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);
    }

    @ParameterizedTest
    @CsvSource({"paidAt, 2026-01-02T00:00:00Z", "note, Akbank", "currency, USD", "method, cash", "note,"})
    void theSameActionWithAnyOtherContentIsRefused(String field, @Nullable String other) {
        var asked = paid();
        asked.put("clientActionId", UUID.randomUUID());
        ahmet.post(path(), asked);

        asked.put(field, other);

        assertThat(ahmet.post(path(), asked).code()).isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
        assertThat(ahmet.get(path()).data()).hasSize(1);
    }

    @Test
    void aReversalAgainMustGiveTheSameReason() {
        var reversal =
                path() + "/" + ahmet.post(path(), paid()).data().path("id").textValue() + "/reversal";
        var action = UUID.randomUUID();
        var back = ahmet.post(reversal, Map.of("reason", "Vazgeçti", "clientActionId", action));

        var again = ahmet.post(reversal, Map.of("reason", "Vazgeçti", "clientActionId", action));
        assertThat(again.data()).isEqualTo(back.data());
        assertThat(ahmet.post(reversal, Map.of("reason", "Satıldı", "clientActionId", action))
                        .code())
                .isEqualTo(ErrorCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    void aDepositIsTakenBackOnceByTheGalleryThatRecordedIt() {
        var id = ahmet.post(path(), paid()).data().path("id").textValue();
        var reversal = path() + "/" + id + "/reversal";
        assertThat(mehmet.post(reversal, Map.of()).code()).isEqualTo(ErrorCode.NOT_YOUR_MESSAGE);

        var back = ahmet.post(reversal, Map.of("reason", "Alıcı vazgeçti"));

        assertThat(back.status()).isEqualTo(201);
        assertThat(back.data().path("reverses").textValue()).isEqualTo(id);
        assertThat(ahmet.post(reversal, Map.of()).data()).isEqualTo(back.data());
        assertThat(ahmet.post(path() + "/" + back.data().path("id").textValue() + "/reversal", Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(mehmet.get(path()).data()).hasSize(2);
        assertThat(mehmet.room(room).path("messages")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"amount, 0", "paidAt, 2090-01-01T00:00:00Z", "method, gold", "currency, LIRA"})
    void whatIsNoDepositIsNamed(String field, String value) {
        var asked = paid();
        asked.put(field, field.equals("amount") ? 0 : value);

        var answer = ahmet.post(path(), asked);

        assertThat(answer.json().at("/error/fields/" + field).isMissingNode()).isFalse();
        assertThat(ahmet.get(path()).data()).isEmpty();
    }

    @Test
    void aStrangerNeitherSeesNorMakesOne() {
        var fatma = SERVER.as(SERVER.world().fatma());

        assertThat(fatma.get(path()).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(fatma.post(path(), paid()).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
    }

    @Test
    void aSlipIsAFileOfTheOwnGalleryThatIsThere() {
        var theirs = new FileClient(mehmet).upload("dekont.pdf", FileClient.pdf(200), "application/pdf");

        for (var file : List.of(theirs.substring(theirs.lastIndexOf('/') + 1), UUID.randomUUID())) {
            var asked = paid();
            asked.put("receiptFileId", file);
            var answer = ahmet.post(path(), asked);
            assertThat(answer.json().at("/error/fields/receiptFileId").isTextual())
                    .as(answer.text())
                    .isTrue();
        }
        assertThat(ahmet.get(path()).data()).isEmpty();
        assertThat(ahmet.get(theirs).status()).isEqualTo(404);
    }

    @Test
    void inAClosedRoomNoMoneyIsRecordedAndWhatWasPaidIsGivenBack() {
        var id = ahmet.post(path(), paid()).data().path("id").textValue();
        ahmet.delete("/chats/" + room);

        assertThat(ahmet.post(path(), paid()).code()).isEqualTo(ErrorCode.ROOM_CLOSED);
        assertThat(ahmet.post(path() + "/" + id + "/reversal", Map.of()).status())
                .isEqualTo(201);
        assertThat(mehmet.get(path()).data()).hasSize(2);
    }

    private String path() {
        return "/chats/" + room + "/deposits";
    }

    private static Map<String, Object> paid() {
        var deposit = new HashMap<String, Object>();
        deposit.put("amount", 50_000);
        deposit.put("paidAt", Instant.now());
        deposit.put("method", "transfer");
        deposit.put("note", "Ziraat");
        return deposit;
    }
}
