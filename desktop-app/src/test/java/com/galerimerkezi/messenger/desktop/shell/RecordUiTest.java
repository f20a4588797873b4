package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.record.RecordSignature;
import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.record.RecordFormat;
import com.galerimerkezi.messenger.desktop.record.RecordOrder;
import com.galerimerkezi.messenger.server.testing.Client;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordUiTest {

    private static final int KEY_BYTES = 32;

    @TempDir
    Path folder;

    private SharedRoom shared;

    @BeforeEach
    void open() throws Exception {
        shared = new SharedRoom();
    }

    @AfterEach
    void close() {
        shared.close();
    }

    @Test
    void aRecordIsSavedInEachFormAndIsWhole() {
        shared.weSay(SharedRoom.unique("Kayda geçsin"));

        for (var format : RecordFormat.values()) {
            var target = folder.resolve("kayit." + format.wireName());
            var checked = onUi(() -> shared.session.records().save(shared.room, RecordOrder.of(format), target))
                    .join();

            assertThat(checked.verdict()).as(format.name()).isInstanceOf(Verdict.Intact.class);
            assertThat(checked.signerIsKnown()).isTrue();
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void aChangedWordIsNamedWithItsEntry() throws Exception {
        var words = SharedRoom.unique("Son fiyat 1.250.000");
        shared.weSay(words);
        var file = folder.resolve("kayit.json");
        onUi(() -> shared.session.records().save(shared.room, RecordOrder.of(RecordFormat.JSON), file))
                .join();
        var changed = Files.readString(file).replace(words, words.replace("1.250.000", "1.050.000"));
        Files.write(file, changed.getBytes(StandardCharsets.UTF_8));

        onUi(() -> {
            shared.world.mainView().records().verify(file);
            return file;
        });

        shared.until(() -> shared.isShown("#verdict"));
        assertThat(said()).contains("Kayıt değiştirilmiş", "Yazılanlar gönderilenle aynı değil.");
        assertThat(said()).anyMatch(line -> line.startsWith("İlk tutmayan satır: "));
        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown("#verdict"));
    }

    /** Its chain and its signature hold; only the server's key tells it from a real one. */
    @Test
    void aRecordThatSomebodyElseSignedIsNotTakenForTheServers() throws Exception {
        shared.weSay(SharedRoom.unique("Kapora geldi"));
        var file = folder.resolve("sahte.json");
        onUi(() -> shared.session.records().save(shared.room, RecordOrder.of(RecordFormat.JSON), file))
                .join();
        Files.write(file, signedByAnother(Files.readAllBytes(file)));
        assertThat(RecordVerifier.verify(file)).isInstanceOf(Verdict.Intact.class);

        onUi(() -> {
            shared.world.mainView().records().verify(file);
            return file;
        });

        shared.until(() -> shared.isShown("#verdict"));
        assertThat(said()).contains("Kayıt değiştirilmiş", "Başka bir anahtarla imzalanmış.");
    }

    @Test
    void ownNotesStandOnThePagesOnlyWhereTheyAreAskedFor() throws Exception {
        var secret = SharedRoom.unique("En fazla 50 bin ineriz");
        var account = DemoWorld.account(0);
        var signedIn = new Client(DemoWorld.server(), null)
                .post("/auth/login", Map.of("email", account.email(), "password", account.password()));
        new Client(DemoWorld.server(), signedIn.data().path("access_token").textValue())
                .post("/chats/" + shared.room + "/notes", Map.of("content", secret));

        for (boolean asked : new boolean[] {false, true}) {
            var file = folder.resolve("kayit-" + asked + ".pdf");
            var order = new RecordOrder(RecordFormat.PDF, asked);
            var checked = onUi(() -> shared.session.records().save(shared.room, order, file))
                    .join();

            assertThat(checked.verdict()).isInstanceOf(Verdict.Intact.class);
            try (var pages = Loader.loadPDF(file.toFile())) {
                assertThat(new PDFTextStripper().getText(pages).contains(secret))
                        .isEqualTo(asked);
            }
        }
    }

    @Test
    void notesAreWarnedOfAndNotOfferedForTheSignedRecord() {
        onUi(() -> {
            var room = shared.session.rooms().find(shared.room).orElseThrow();
            shared.world.mainView().records().ask(room, "Fiat Egea");
            return room;
        });
        shared.until(() -> shared.isShown("#record-card"));
        var notes = shared.robot.lookup("#record-notes").queryAs(CheckBox.class);
        assertThat(notes.isSelected()).isFalse();
        assertThat(onUi(() -> shared.isShown("#record-notes-warning"))).isFalse();

        shared.robot.clickOn("#record-notes");
        shared.until(() -> shared.isShown("#record-notes-warning"));
        Pictures.take("record-card", shared.world::stage);
        shared.robot.clickOn("#record-JSON");

        shared.until(() -> !shared.isShown("#record-notes-warning"));
        assertThat(notes.isDisabled()).isTrue();
        shared.robot.type(KeyCode.ESCAPE);
        shared.until(() -> !shared.isShown("#record-card"));
    }

    private static byte[] signedByAnother(byte[] json) throws Exception {
        var mapper = ContractJson.mapper();
        var root = (ObjectNode) mapper.readTree(json);
        var pair = KeyPairGenerator.getInstance(RecordSignature.ALGORITHM).generateKeyPair();
        var signature = Signature.getInstance(RecordSignature.ALGORITHM);
        signature.initSign(pair.getPrivate());
        signature.update(RecordSignature.signedOfRecord(
                root.get("about"),
                root.at("/head/n").longValue(),
                HexFormat.of().parseHex(root.at("/head/hash").textValue())));
        var encoded = pair.getPublic().getEncoded();
        var key = HexFormat.of().formatHex(encoded, encoded.length - KEY_BYTES, encoded.length);
        root.set(
                "signature",
                mapper.valueToTree(new RecordSignature(
                        RecordSignature.ALGORITHM, key, HexFormat.of().formatHex(signature.sign()))));
        return mapper.writeValueAsBytes(root);
    }

    @Test
    void anyOtherFileIsSaidToBeNoRecord() throws Exception {
        var file = Files.writeString(folder.resolve("liste.txt"), "34 ABC 123");

        onUi(() -> {
            shared.world.mainView().records().verify(file);
            return file;
        });

        shared.until(() -> shared.isShown("#verdict"));
        assertThat(said()).contains("Bu dosya okunabilen bir kayıt değil");
    }

    private Set<String> said() {
        return onUi(() -> shared.robot.lookup("#verdict .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet()));
    }
}
