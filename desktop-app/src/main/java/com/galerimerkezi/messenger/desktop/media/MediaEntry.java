package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.attachment.FileCard;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.pictures.PaperPicture;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Links;
import com.galerimerkezi.messenger.desktop.text.WebLink;
import com.galerimerkezi.messenger.desktop.voice.VoiceView;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A file, a sound or an address in its list: what it is, of whom and when, and what can be done with it. */
final class MediaEntry extends VBox {

    private static final double GAP = 6;
    private static final double PAGE = 56;

    private final Message message;
    private final MediaKit kit;
    private Subscription following = Subscription.EMPTY;
    private Runnable using = this::open;

    MediaEntry(Message message, MediaKit kit) {
        super(GAP);
        this.message = message;
        this.kit = kit;
        getStyleClass().addAll("media-item", "media-entry");
        setUserData(message);
        var kind = MediaKind.listOf(message).orElse(MediaKind.FILE);
        if (kind == MediaKind.LINK) {
            showLinks();
        } else if (kind == MediaKind.VOICE && Voices.isVoice(message)) {
            showVoice();
        } else {
            showFile();
        }
    }

    private void showLinks() {
        for (var part : Links.split(Objects.requireNonNullElse(message.content(), ""))) {
            if (part.link() instanceof WebLink page) {
                if (getChildren().isEmpty()) {
                    using = () -> kit.actions().follow(page);
                }
                getChildren().add(link(part.text(), page));
            }
        }
        if (getChildren().isEmpty()) {
            // what only looks like one leads nowhere
            getChildren().add(Parts.text(Objects.requireNonNullElse(message.content(), "")));
        }
        getChildren().addAll(detail(), actions(revealing()));
    }

    private Node link(String text, Link page) {
        var link = Parts.text(text, "media-link");
        link.setOnMouseClicked(_ -> kit.actions().follow(page));
        return link;
    }

    private void showVoice() {
        var voice = new VoiceView(kit.voices().clip(message), kit.voices().player(), kit.texts());
        following = voice.following();
        using = voice::toggle;
        getChildren().addAll(voice, detail(), actions(saving(), revealing()));
    }

    private void showFile() {
        var name = Parts.text(MediaActions.nameOf(message), "text-strong");
        var lines = new VBox(2, name, detail());
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var sign = PaperPicture.isIn(message)
                ? PaperPicture.small(message, PAGE, kit.pictures(), this::open)
                : FileCard.sign(MediaActions.nameOf(message));
        var head = new HBox(2 * GAP, sign, lines);
        head.setAlignment(Pos.TOP_LEFT);
        getChildren().add(head);
        var saving = kit.actions().saving(message);
        var outcome = Parts.text("", "text-muted", "text-small");
        outcome.textProperty().bind(saving.outcome());
        Parts.shown(outcome, saving.outcome().map(text -> !text.isEmpty()));
        following = () -> {
            outcome.textProperty().unbind();
            outcome.visibleProperty().unbind();
            outcome.managedProperty().unbind();
        };
        var buttons = MediaActions.canOpen(message)
                ? actions(opening(), saving(), revealing())
                : actions(saving(), revealing());
        getChildren().addAll(outcome, buttons);
    }

    private Label detail() {
        return Parts.text(kit.detail(message), "text-muted", "text-small");
    }

    private Node opening() {
        return Parts.button("open-media", kit.texts().get("document.open"), "link", this::open);
    }

    private Node saving() {
        return Parts.button("save-media", kit.texts().get("file.save"), "link", this::save);
    }

    private Node revealing() {
        return Parts.button("reveal-media", kit.texts().get("media.show"), "link", this::reveal);
    }

    private static Node actions(Node... buttons) {
        var row = new FlowPane(GAP, 0, buttons);
        row.getStyleClass().add("media-actions");
        return row;
    }

    /** What Enter does: the first thing that one would want of it. */
    void use() {
        using.run();
    }

    private void open() {
        if (MediaActions.canOpen(message)) {
            kit.actions().open(message);
        } else {
            save();
        }
    }

    private void save() {
        kit.actions().save(message, this);
    }

    private void reveal() {
        kit.actions().reveal(message);
    }

    String spoken() {
        var name = MediaKind.listOf(message).filter(MediaKind.LINK::equals).isPresent()
                ? Objects.requireNonNullElse(message.content(), "")
                : Voices.isVoice(message) ? Voices.spoken(message, kit.texts()) : MediaActions.nameOf(message);
        return name + ", " + kit.detail(message);
    }

    void forget() {
        following.unsubscribe();
    }
}
