package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what can be done with messages, in a room where two dealers come to terms. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class MessageScreenshotsTest {

    private static final String PRICE = "950.000 TL son, noter masrafı alıcıya ait.";
    private static final String QUESTION = "Son fiyat nedir? Ödememiz nakit olacak.";
    private static final String IBAN = "IBAN: TR33 0006 1005 1978 6457 8413 26, alıcı adı ruhsattaki ile aynı.";
    private static final String NOTARY = "Cumartesi 10.30'da noterde buluşalım, vekâletin aslı yanımda olacak.";
    private static final String DEPOSIT = "Kapora olarak 20.000 TL gönderdim, dekontu birazdan atarım.";

    @SuppressWarnings("NullAway.Init") // each test opens it in its language
    private SharedRoom shared;

    private String name = "";

    @AfterEach
    void close() {
        shared.close();
    }

    private void open(DemoWorld world, String language, ThemeChoice theme) {
        shared = SharedRoom.fresh(world, language, theme);
        name = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
        shared.theySay("Merhaba, araç hâlâ satılık mı? Ekspertiz raporunu görebilir miyiz?");
        shared.weSay("Merhaba, satılık. Rapor temiz, değişen yok, tramer kaydı 4.500 TL.");
        shared.theySay(QUESTION);
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void answersMarksAndMenus(String language, ThemeChoice theme) throws Exception {
        open(new DemoWorld(3, 2), language, theme);
        shared.theySay("34abc123 plakalı da sizde mi? Şasi WVWZZZ1KZAW123456, ona 1,25 milyon veririz.");
        answer(QUESTION, PRICE);
        shared.theySay(DEPOSIT);
        shared.weSay(IBAN);
        react(DEPOSIT);
        answering();
        pins();
        readers();
        history();
    }

    private void answer(String question, String answer) {
        shared.choose(question, "#answer");
        shared.until(() -> shared.isShown("#answering"));
        write(answer);
        shared.robot.type(KeyCode.ENTER);
        shared.until(() -> shared.isOnScreen(answer));
    }

    private void react(String text) {
        shared.openMenu(text);
        take("message-menu");
        shared.robot.clickOn(shared.robot
                .lookup(".reaction")
                .match(node -> "👍".equals(node.getUserData()) && node.isVisible())
                .queryAs(Button.class));
        shared.until(() -> shared.isShown(".reaction.mine"));
        shared.openMenu(text);
        shared.robot.clickOn("#more-reactions");
        shared.until(() -> shared.isShown("#emoji-picker"));
        take("reaction-picker");
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void answering() {
        shared.choose(DEPOSIT, "#answer");
        shared.until(() -> shared.isShown("#answering"));
        write("Teşekkürler, geldi. Araç sizin için");
        take("answering");
        shared.robot.interact(() -> shared.input().clear());
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void pins() {
        shared.choose(IBAN, "#pin");
        shared.until(() -> shared.isShown("#pinned"));
        shared.theySay(NOTARY);
        shared.choose(NOTARY, "#pin");
        WaitForAsyncUtils.waitForFxEvents(20);
        take("pinned");
        shared.robot.clickOn("#pinned-all");
        shared.until(() -> shared.isShown("#popover"));
        take("pinned-list");
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void readers() {
        shared.weSay("Anlaştık, 10.30 uygun.");
        onUi(() -> {
            shared.world.other().readMarks().seen(shared.room, shared.newestOfTheirs());
            return shared;
        });
        var reader = shared.world.other().me().firstName();
        shared.until(() -> shared.row("Anlaştık").getAccessibleText().contains(reader));
        shared.choose("Anlaştık", "#readers");
        shared.until(() -> shared.isShown("#popover"));
        take("readers");
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void history() {
        shared.choose("Anlaştık", "#edit");
        write("Anlaştık, 11.00 daha uygun olur.");
        take("editing");
        shared.robot.type(KeyCode.ENTER);
        shared.until(() -> shared.isOnScreen("11.00"));
        WaitForAsyncUtils.waitForFxEvents(20);
        shared.robot.clickOn(shared.row("11.00").lookup(".edited"));
        shared.until(() -> shared.isShown("#popover"));
        take("history");
        shared.robot.type(KeyCode.ESCAPE);
    }

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void cardsSpellingAndKeys(String language, ThemeChoice theme) throws Exception {
        open(new DemoWorld(4, 2), language, theme);
        shared.choose(QUESTION, "#star");
        shared.weSay(PRICE);
        shared.choose(PRICE, "#star");
        WaitForAsyncUtils.waitForFxEvents(20);
        keys();
        spelling();
        forward();
        starred();
    }

    private void keys() {
        shared.robot.interact(() -> find("#messages").requestFocus());
        shared.robot.type(KeyCode.UP);
        take("keyboard");
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void spelling() {
        write("Ekspertiz raprou hazır, yarın sabah gönderirim");
        shared.until(() -> !input().lookupAll(".spelling-waves").isEmpty());
        take("spelling");
        var place = onUi(() -> {
            var word = input().boundsOf(12).orElseThrow();
            return input().localToScreen(word.getMinX() + word.getWidth() / 2, word.getMinY() + word.getHeight() / 2);
        });
        shared.robot.rightClickOn(place);
        take("spelling-menu");
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.interact(() -> input().clear());
    }

    private void forward() {
        shared.choose(PRICE, "#forward");
        shared.until(() -> shared.isShown("#forward-card"));
        take("forward");
        shared.robot.write(nameOfAnotherGallery(), 0);
        shared.until(() -> shared.isShown("#forward-warning"));
        shared.robot.interact(() -> shared.world.resize(720, 700));
        take("forward-warning");
        shared.robot.type(KeyCode.ESCAPE);
        shared.robot.interact(() -> shared.world.resize(720, 560));
    }

    private String nameOfAnotherGallery() {
        var own = shared.session.me().galleryId();
        var other = shared.world.other().me().galleryId();
        return onUi(() -> shared.session.rooms().rooms().stream()
                .filter(room ->
                        !room.galleryAId().equals(other) && !room.galleryBId().equals(other))
                .map(room -> room.galleryAId().equals(own) ? room.galleryBName() : room.galleryAName())
                .findFirst()
                .orElseThrow());
    }

    private void starred() {
        shared.robot.interact(() -> shared.world.mainView().starred());
        shared.until(() -> shared.isShown("#starred .hit-row"));
        take("starred");
        shared.robot.type(KeyCode.ESCAPE);
    }

    private void write(String text) {
        shared.robot.interact(() -> {
            input().requestFocus();
            input().setText(text);
            input().end();
        });
        WaitForAsyncUtils.waitForFxEvents(4);
    }

    private EmojiArea input() {
        return (EmojiArea) find("#input");
    }

    private Node find(String selector) {
        return Objects.requireNonNull(shared.world.stage().getScene().lookup(selector), selector);
    }

    private void take(String what) {
        Pictures.take(what + name, () -> shared.world.stage());
    }
}
