package com.galerimerkezi.messenger.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DepositReceiptTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client mehmet;
    private RoomId room;
    private String deposit;

    @BeforeEach
    void aDeposit() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        mehmet = SERVER.as(SERVER.world().mehmet());
        room = ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
        var paid = Map.of(
                "amount", 50_000, "paidAt", Instant.now(), "method", "transfer", "note", "Ziraat Bankası, şube İğdır");
        deposit = ahmet.post("/chats/" + room + "/deposits", paid)
                .data()
                .path("id")
                .textValue();
    }

    @Test
    void bothSidesPrintTheSamePage() throws IOException {
        var ours = textOf(bytesOf(ahmet));

        assertThat(ours)
                .contains("Kapora makbuzu", "50.000 ₺", "Havale / EFT", "Ziraat Bankası, şube İğdır", deposit)
                .doesNotContain("geri alındı");
        assertThat(textOf(bytesOf(mehmet))).isEqualTo(ours);
    }

    @Test
    void whatWasTakenBackSaysSo() throws IOException {
        ahmet.post("/chats/" + room + "/deposits/" + deposit + "/reversal", Map.of());

        assertThat(textOf(bytesOf(mehmet))).contains("Bu kapora kaydı geri alındı");
    }

    @Test
    void aStrangerGetsNone() {
        assertThat(SERVER.as(SERVER.world().fatma()).get(path()).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(ahmet.get("/chats/" + room + "/deposits/" + UUID.randomUUID() + "/receipt")
                        .code())
                .isEqualTo(ErrorCode.MESSAGE_NOT_FOUND);
    }

    private String path() {
        return "/chats/" + room + "/deposits/" + deposit + "/receipt";
    }

    private byte[] bytesOf(Client reader) {
        var answer = reader.get(path());
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        return answer.response().body();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
