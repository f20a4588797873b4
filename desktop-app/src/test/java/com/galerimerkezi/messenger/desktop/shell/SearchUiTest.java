package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class SearchUiTest extends SearchedWindow {

    @Test
    void aMessageIsFoundInAllChatsAndShownWhereItWasWritten() {
        say("Triger kayışı geçen ay değişti");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("kayis", 0);
        await().atMost(PATIENCE).until(() -> finds(1));

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing("Triger kayışı geçen ay değişti")
                        .isPresent()));
        assertThat(onUi(() -> world.find("#input") != null)).isTrue();
    }

    @Test
    void inOneChatNextAndPreviousWalkThroughWhatWasFound() {
        say("Balata değişimi bir");
        say("Balata değişimi iki");
        world.open(world.sharedRoom().id());
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("balata", 0);
        await().atMost(PATIENCE).until(() -> finds(2));

        press(KeyCode.F3);
        assertThat(selected()).isZero();
        press(KeyCode.F3);
        assertThat(selected()).isEqualTo(1);
        press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(selected()).isZero();
    }

    private int selected() {
        return onUi(() -> hits().getSelectionModel().getSelectedIndex());
    }

    @Test
    void anInternalNoteIsFoundAsOneAndShownWhereItStands() {
        var room = world.newRoom().id();
        var colleague = world.colleague();
        onUi(() -> colleague.team().outbox().add(room, "Bujiler değişecek, pay bırak", List.of()))
                .join();
        for (int i = 1; i <= 30; i++) {
            var text = "Uzun konuşma " + i;
            onUi(() -> world.other().outbox().send(room, text)).join();
        }
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("bujiler", 0);
        await().atMost(PATIENCE).until(() -> finds(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() ->
                        robot.lookup("#hits .hit-sender").queryAs(Label.class).getText()))
                .isEqualTo("İç not · " + colleague.me().firstName());

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE)
                .until(() -> onUi(() -> RowsOnScreen.in(world.stage().getScene())
                        .containing("Bujiler değişecek, pay bırak")
                        .isPresent()));

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.clickOn("#search-narrow");
        choose("#search-type", "Dosya");
        await().atMost(PATIENCE).until(() -> onUi(() -> !hits().isVisible()));
        choose("#search-type", "İç not");
        await().atMost(PATIENCE).until(() -> finds(1));
    }

    @Test
    void withoutALineWhatIsOnThisComputerIsFoundAndSaidSo() {
        say("Ekspertiz randevusu salı günü");
        line.set(new Weather.Refuse());
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session.connection().state().get() instanceof ConnectionState.Offline));

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("randevusu sali", 0);

        await().atMost(PATIENCE).until(() -> finds(1));
        assertThat(onUi(() -> robot.lookup(".side-search > .label").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList()))
                .anyMatch(text -> text.contains("Bağlantı yok"));
    }

    @Test
    void whoWroteItNarrowsWhatIsFoundUntilAllIsClearedAgain() {
        say("Rot balans onların sözü");
        var room = world.sharedRoom().id();
        onUi(() -> session.outbox().send(room, "Rot balans bizim sözümüz")).join();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("rot balans", 0);
        await().atMost(PATIENCE).until(() -> finds(2));

        robot.clickOn("#search-narrow");
        choose("#search-writer", "Galerimizden");
        await().atMost(PATIENCE).until(() -> finds(1));
        choose("#search-writer", world.other().me().galleryName());
        await().atMost(PATIENCE).until(() -> finds(1));
        choose("#search-type", "Dosya");
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> !hits().isVisible() && hits().getItems().isEmpty()));
        assertThat(onUi(() -> CutTexts.in(robot.lookup(".search-narrowing").queryAs(Parent.class))))
                .isEmpty();

        robot.clickOn("#search-clear");
        await().atMost(PATIENCE).until(() -> finds(2));
    }

    @Test
    void anAmountIsFoundWithoutAWord() {
        say("Son fiyat 917.350 TL");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.clickOn("#search-narrow");
        robot.clickOn("#search-least").write("917 bin", 0);
        robot.clickOn("#search-most").write("917.400", 0);

        await().atMost(PATIENCE).until(() -> finds(1));
    }

    @Test
    void whoeverReachesTheEndOfWhatWasFoundSeesTheRest() {
        var room = world.sharedRoom().id();
        for (int i = 1; i < 55; i++) {
            var text = "Termostat denemesi " + i;
            onUi(() -> world.other().outbox().send(room, text)).join();
        }
        say("Termostat denemesi 55");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("termostat denemesi", 0);
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> hits().isVisible() && hits().getItems().size() >= 50));

        onUi(() -> {
            hits().scrollTo(hits().getItems().size() - 1);
            return hits();
        });

        await().atMost(PATIENCE).until(() -> finds(55));
    }

    private void choose(String chip, String choice) {
        onUi(() -> {
            var button = robot.lookup(chip).queryAs(MenuButton.class);
            button.show();
            button.getItems().stream()
                    .filter(item -> choice.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            button.hide();
            return button;
        });
    }

    @Test
    void anEmojiIsAPictureInWhatWasFound() {
        say("Kelepçe takıldı 🤝 bitti");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("kelepce", 0);

        await().atMost(PATIENCE).until(() -> finds(1));

        await().atMost(PATIENCE).until(() -> onUi(() -> hits().lookup(".emoji") != null));
    }

    @Test
    void hitsOfOneChatNameTheirWriterAndNotTheChat() {
        say("Direksiyon kutusu yenilendi");
        world.open(world.sharedRoom().id());
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("direksiyon kutusu", 0);
        await().atMost(PATIENCE).until(() -> finds(1));

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() ->
                        robot.lookup("#hits .room-name").queryAs(Label.class).getText()))
                .isEqualTo(world.other().me().firstName());
    }

    @Test
    void bothPlacesToSearchFitIntoTheNarrowestPane() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);

        onUi(() -> {
            var side = (Region) robot.lookup("#hits").query().getParent().getParent();
            side.resize(260, 600);
            side.layout();
            return side;
        });

        assertThat(onUi(() -> CutTexts.in(robot.lookup(".segments").queryAs(Parent.class))))
                .isEmpty();
    }

    @Test
    void escapeEndsTheSearchAlsoFromAmongTheMessages() {
        say("Aks körüğü değişti");
        world.open(world.sharedRoom().id());
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("korugu", 0);
        await().atMost(PATIENCE).until(() -> finds(1));
        robot.type(KeyCode.ENTER);
        onUi(() -> {
            Objects.requireNonNull(world.find("#messages")).requestFocus();
            return world;
        });

        robot.type(KeyCode.ESCAPE);

        assertThat(onUi(() ->
                        robot.lookup("#hits").query().getParent().getParent().isVisible()))
                .isFalse();
        assertThat(onUi(() -> Objects.requireNonNull(world.find("#input")).isFocused()))
                .isTrue();
    }

    @Test
    void escapeBringsTheRoomsBack() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertThat(onUi(() ->
                        robot.lookup("#message-search").queryAs(TextField.class).isFocused()))
                .isTrue();

        robot.type(KeyCode.ESCAPE);

        assertThat(onUi(() ->
                        robot.lookup("#search").query().getParent().getParent().isVisible()))
                .isTrue();
    }
}
