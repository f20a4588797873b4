package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.desktop.emoji.EmojiKit;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPicker;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The small cards of a conversation: who has read, what a message said before, what is pinned. */
final class MessagePopovers {

    private final StackPane over;
    private final EmojiKit kit;
    private final EmojiPictures pictures;
    private final Moments moments;
    private final Texts texts;

    MessagePopovers(StackPane over, EmojiKit kit, Moments moments, Texts texts) {
        this.over = over;
        this.kit = kit;
        this.pictures = kit.pictures();
        this.moments = moments;
        this.texts = texts;
    }

    /** Any emoji, as a reaction. */
    void reactions(Bounds beside, Consumer<String> chosen) {
        var frame = new StackPane();
        frame.getStyleClass().add("of-emoji");
        var popover = Popover.open(over, beside, frame);
        var picker = new EmojiPicker(kit, texts, chosen, popover::close);
        frame.getChildren().add(picker);
        picker.focus();
    }

    void readers(List<Reading> readings, Bounds beside) {
        var rows = new VBox(6);
        readings.forEach(reading -> rows.getChildren().add(reader(reading)));
        if (readings.isEmpty()) {
            rows.getChildren().add(muted(texts.get("readers.none")));
        }
        Popover.open(over, beside, card("readers.title", rows));
    }

    private Region reader(Reading reading) {
        var name = new Label(reading.firstName() + " " + reading.lastName());
        name.setMinWidth(0);
        var spring = new Region();
        spring.setMinWidth(16);
        HBox.setHgrow(spring, Priority.ALWAYS);
        var time = muted(moments.exactly(reading.at()));
        time.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(name, spring, time);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** The present one first. */
    void history(List<MessageVersion> oldestFirst, Bounds beside) {
        var rows = new VBox(10);
        oldestFirst.reversed().forEach(version -> rows.getChildren().add(version(version)));
        Popover.open(over, beside, card("history.title", rows));
    }

    private Region version(MessageVersion version) {
        var flow = new TextFlow();
        flow.getStyleClass().add("lines-of-text");
        var emoji = new EmojiText(pictures);
        var measure = EmojiText.measure("body");
        flow.getChildren().add(measure);
        for (var piece : emoji.split(version.content())) {
            flow.getChildren()
                    .add(piece.emoji() ? emoji.picture(piece.text(), measure.fontProperty()) : body(piece.text()));
        }
        return new VBox(2, muted(moments.exactly(version.writtenAt())), flow);
    }

    private static Text body(String words) {
        var text = new Text(words);
        text.getStyleClass().add("body");
        return text;
    }

    void pins(List<Message> pins, Bounds beside, Consumer<Message> chosen) {
        var rows = new VBox(2);
        var popover = Popover.open(over, beside, card("pins.title", rows));
        pins.forEach(pin -> rows.getChildren().add(new PinnedRow(pin, pictures, moments, texts, () -> {
            popover.close();
            chosen.accept(pin);
        })));
    }

    private VBox card(String titleKey, Region rows) {
        var title = new Label(texts.get(titleKey));
        title.getStyleClass().add("text-strong");
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return new VBox(title, scroll);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("text-muted", "text-small");
        return label;
    }
}
