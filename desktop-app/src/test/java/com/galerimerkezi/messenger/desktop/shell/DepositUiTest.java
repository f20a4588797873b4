package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepositUiTest {

    @TempDir
    Path folder;

    private GalleryWindow window;
    private RoomId room;

    @BeforeEach
    void aDepositIsNoted() throws Exception {
        window = new GalleryWindow(new DemoWorld(2, 3), "deposit", "tr", ThemeChoice.LIGHT, 900, 800);
        room = window.world.newRoom().id();
        window.world.open(room);
        window.choose("#conversation-menu", "#record-deposit");
        window.write("#deposit-amount", "50 bin");
        window.press("#deposit-record");
        window.untilShown(".deposit");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsTakenBackStaysAndSaysSoOnBothSides() {
        window.press(".deposit .deposit-take-back");
        window.untilShown("#deposit-back");
        window.look("deposit-back", "#deposit-back");
        window.write("#deposit-back-reason", "Alıcı vazgeçti");
        window.press("#deposit-back-confirm");

        window.untilGone("#deposit-back");
        window.until(() -> window.isShown(".deposit:taken-back .deposit-gone"));
        assertThat(onUi(() -> window.isShown(".deposit:taken-back .deposit-take-back")))
                .isFalse();
        window.look("deposit-taken-back", "#messages");
        var theirs = window.world.other();
        onUi(() -> {
            theirs.conversation(room).open();
            return room;
        });
        window.until(() -> depositsIn(theirs).size() == 2);
        assertThat(onUi(() -> depositsIn(theirs).getLast().note())).isEqualTo("Alıcı vazgeçti");
    }

    @Test
    void itsReceiptIsAPage() throws Exception {
        var receipt = folder.resolve("makbuz.pdf");
        var deposit = onUi(() -> depositsIn(window.session).getFirst());

        onUi(() -> window.session.deals().saveReceipt(deposit, receipt)).join();

        assertThat(Files.readString(receipt, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        window.untilShown(".deposit .deposit-receipt");
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT, 1000", "en, DARK, 760"})
    void theBanksSlipGoesWithItAndBothSidesOpenIt(String language, ThemeChoice theme, int width) throws Exception {
        window.close();
        window = new GalleryWindow(new DemoWorld(2, 3), "slip", language, theme, width, 800);
        room = window.world.newRoom().id();
        window.world.open(room);
        var slip = Files.writeString(folder.resolve("dekont-ziraat.pdf"), "%PDF-1.4\n%%EOF\n");
        window.choose("#conversation-menu", "#record-deposit");
        window.write("#deposit-amount", "75 bin");
        window.look("deposit-slip-none", "#deposit-card");
        var dragged = new Dragging(window.find("#deposit-card"), List.of(slip));
        onUi(() -> {
            dragged.moves();
            return dragged;
        });
        assertThat(onUi(() -> window.isShown("#deposit-slip:over"))).isTrue();
        onUi(() -> {
            dragged.drops();
            return dragged;
        });
        window.untilShown("#slip-name");
        assertThat(window.text("#slip-name")).isEqualTo("dekont-ziraat.pdf");
        window.look("deposit-slip-chosen", "#deposit-card");
        window.press("#remove-slip");
        window.untilShown("#choose-slip");
        onUi(() -> {
            dragged.drops();
            return dragged;
        });

        window.press("#deposit-record");

        window.untilGone("#deposit-card");
        window.untilShown(".deposit .deposit-slip");
        window.look("deposit-slip-recorded", "#messages");
        var theirs = window.world.other();
        onUi(() -> {
            theirs.conversation(room).open();
            return room;
        });
        window.until(() -> !depositsIn(theirs).isEmpty());
        var deposit = onUi(() -> depositsIn(theirs).getLast());
        assertThat(deposit.receiptName()).isEqualTo("dekont-ziraat.pdf");
        var copy = folder.resolve("kopya.pdf");
        var message = onUi(() -> theirs.conversation(room).messages().getLast());
        onUi(() -> theirs.uploads().save(message, copy, _ -> {})).join();
        assertThat(copy).hasSameBinaryContentAs(slip);
        window.press(".deposit .deposit-slip");
        window.until(() -> !window.world.opened().isEmpty());
        assertThat(window.world.opened().getLast().getPath()).endsWith(".pdf");
    }

    @Test
    void aSlipThatIsGoneIsSaidAndNothingIsRecorded() throws Exception {
        var slip = Files.writeString(folder.resolve("dekont.pdf"), "%PDF-1.4");
        window.choose("#conversation-menu", "#record-deposit");
        window.write("#deposit-amount", "10 bin");
        var dragged = new Dragging(window.find("#deposit-card"), List.of(slip));
        onUi(() -> {
            dragged.drops();
            return dragged;
        });
        Files.delete(slip);

        window.press("#deposit-record");

        window.untilShown("#deposit-card .form-problem");
        assertThat(window.text("#deposit-card .form-problem")).contains("okunamadı");
        assertThat(onUi(() -> depositsIn(window.session))).hasSize(1);
    }

    private List<Deposit> depositsIn(ClientSession session) {
        return session.conversation(room).messages().stream()
                .flatMap(message -> Deposit.in(message.metadata()).stream())
                .toList();
    }
}
