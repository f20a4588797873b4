package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Subject;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** One announcement as a card: who, of which gallery, about what, the text, and a line to reply in. */
final class ToastView extends StackPane {

    private static final double WIDTH = 380;
    private static final double LONGEST_TEXT = 60;

    private final Announcement announcement;
    private final EmojiText emoji;
    private final Texts texts;
    private final Responder responder;
    private final Runnable closing;
    private final TextField reply = new TextField();
    private final Label problem = new Label();
    private boolean touched;
    private boolean moved;

    ToastView(Announcement announcement, EmojiText emoji, Texts texts, Responder responder, Runnable closing) {
        this.announcement = announcement;
        this.emoji = emoji;
        this.texts = texts;
        this.responder = responder;
        this.closing = closing;
        var card = new VBox(head(), text());
        card.getStyleClass().add("toast");
        var room = announcement.room();
        if (room != null) {
            card.setOnMouseClicked(_ -> open(room));
            if (announcement.canReply()) {
                card.getChildren().addAll(replyLine(room), problem());
            }
        }
        getStyleClass().add("toast-window");
        setPrefWidth(WIDTH);
        getChildren().add(card);
        addEventFilter(MouseEvent.MOUSE_MOVED, _ -> moved = true);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                closing.run();
            }
        });
        setAccessibleText(String.join(", ", announcement.title(), announcement.about(), announcement.text()));
    }

    /**
     * Whether somebody was at it since this was last asked: it does not go by itself then. A pointer that only lies
     * where it appeared is nobody.
     */
    Announcement announcement() {
        return announcement;
    }

    boolean hasReply() {
        return !reply.getText().isBlank();
    }

    boolean wasBusy() {
        boolean busy = moved || touched || hasReply();
        moved = false;
        return busy;
    }

    private Node head() {
        var title = new Label(announcement.title());
        title.getStyleClass().add("text-strong");
        var gallery = new Label(announcement.galleryName());
        gallery.getStyleClass().add("toast-about");
        gallery.managedProperty().bind(gallery.textProperty().isNotEmpty());
        var subject = new Subject("toast-about");
        subject.show(announcement.car(), announcement.detail());
        var names = new VBox(title, gallery, subject);
        names.getStyleClass().add("toast-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        names.setMinWidth(0);
        var close = icon("toast-close", "fth-x", "common.close", closing);
        var head = new HBox(sign(), names, close);
        head.getStyleClass().add("toast-head");
        return head;
    }

    private Node sign() {
        if (announcement.gallery() == null) {
            var bell = new StackPane(new FontIcon("fth-bell"));
            bell.getStyleClass().add("toast-sign");
            return bell;
        }
        var avatar = new Avatar(36);
        avatar.show(announcement.gallery(), announcement.galleryName());
        return avatar;
    }

    private Node text() {
        return emoji.holdsEmoji(announcement.text()) ? pictured() : plain();
    }

    private Node pictured() {
        var text = new TextFlow();
        text.getChildren().setAll(emoji.nodes(announcement.text(), "toast-words"));
        text.setId("toast-text");
        text.setMaxHeight(LONGEST_TEXT);
        text.setClip(new Rectangle(WIDTH, LONGEST_TEXT));
        return text;
    }

    private Node plain() {
        var text = new Label(announcement.text());
        text.setId("toast-text");
        text.setWrapText(true);
        if (announcement.room() != null) {
            text.setMaxHeight(LONGEST_TEXT);
        } else {
            text.setMinHeight(USE_PREF_SIZE);
        }
        return text;
    }

    private Node replyLine(RoomId room) {
        reply.setId("toast-reply");
        reply.setPromptText(texts.get("notification.reply.prompt"));
        reply.setOnAction(_ -> send(room));
        // its focus says nothing: some systems give it to every new window
        reply.setOnMousePressed(_ -> touched = true);
        HBox.setHgrow(reply, Priority.ALWAYS);
        var send = icon("toast-send", "fth-send", "notification.reply", () -> send(room));
        send.disableProperty().bind(reply.textProperty().map(String::isBlank));
        send.getStyleClass().add("filled");
        var line = new HBox(reply, send);
        line.getStyleClass().add("toast-reply");
        // a click into the reply is no click on the card
        line.setOnMouseClicked(event -> event.consume());
        return line;
    }

    private Node problem() {
        problem.setId("toast-problem");
        problem.getStyleClass().addAll("toast-problem", "text-small");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problem.visibleProperty().bind(problem.managedProperty());
        return problem;
    }

    private Button icon(String id, String icon, String key, Runnable action) {
        var button = new Button(texts.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(button.getText()));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void open(RoomId room) {
        closing.run();
        responder.open(room, announcement.seq());
    }

    /** The text stays until the outbox has it on disk. */
    private void send(RoomId room) {
        var text = reply.getText().strip();
        if (text.isEmpty() || reply.isDisabled()) {
            return;
        }
        if (text.codePointCount(0, text.length()) > SendMessageRequest.MOST_CHARACTERS) {
            problem.setText(texts.get("notification.reply.tooLong"));
            return;
        }
        reply.setDisable(true);
        var _ = responder.reply(room, text).whenComplete((_, failure) -> {
            reply.setDisable(false);
            if (failure == null) {
                closing.run();
            } else {
                problem.setText(texts.get("composer.notSaved"));
            }
        });
    }
}
