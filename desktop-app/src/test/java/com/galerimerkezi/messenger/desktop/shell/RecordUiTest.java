package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.desktop.record.RecordFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordUiTest {

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
            var verdict = onUi(() -> shared.session.records().save(shared.room, format, target))
                    .join();

            assertThat(verdict).as(format.name()).isInstanceOf(Verdict.Intact.class);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
        }
    }

    @Test
    void aChangedWordIsNamedWithItsEntry() throws Exception {
        var words = SharedRoom.unique("Son fiyat 1.250.000");
        shared.weSay(words);
        var file = folder.resolve("kayit.json");
        onUi(() -> shared.session.records().save(shared.room, RecordFormat.JSON, file))
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
