package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Hint;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A bubble: who, what, and in its corner when and how far. Unseen text as wide as the corner ends the message, so that
 * the corner shares the last line where it fits, and has one of its own where it does not.
 */
final class BubblePane extends StackPane {

    private static final double CORNER_HEIGHT = 12;
    private static final String BREAK = "\u200B";
    private static final String SPACE = "\u00A0";
    private static final int SPACES_AS_WIDE_AS_TICKS = 8;
    private static final int SPACES_AS_WIDE_AS_A_MARK = 6;

    private final VBox lines = new VBox(3);
    private final HBox meta = new HBox();
    private final Region below = new Region();
    private final Text space = new Text();
    private final StringBuilder corner = new StringBuilder(BREAK + SPACE.repeat(3));

    BubblePane(Bubble bubble, @Nullable Delivery delivery, String how) {
        getStyleClass().addAll("bubble", bubble.own() ? "own" : "other");
        if (bubble.last()) {
            getStyleClass().add("last");
        }
        if (!bubble.sender().isEmpty()) {
            var sender = new Label(bubble.sender());
            sender.getStyleClass().addAll("sender", Avatar.colourOf(bubble.gallery()));
            lines.getChildren().add(sender);
        }
        below.setMinHeight(CORNER_HEIGHT);
        meta.getStyleClass().add("meta");
        var time = new Text(bubble.time());
        time.getStyleClass().add("time");
        meta.getChildren().add(time);
        corner.append(bubble.time());
        if (delivery != null) {
            corner.repeat(SPACE, SPACES_AS_WIDE_AS_TICKS);
            meta.getChildren().add(new Tick(delivery, how));
        }
        meta.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        meta.setMouseTransparent(delivery == null);
        setAlignment(meta, Pos.BOTTOM_RIGHT);
        getChildren().addAll(lines, meta);
    }

    /** A click on the word shows what was there before. */
    void markEdited(String word, Runnable history) {
        var edited = new Label(word);
        edited.getStyleClass().add("edited");
        edited.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                history.run();
                event.consume();
            }
        });
        meta.getChildren().addFirst(edited);
        meta.setMouseTransparent(false);
        corner.append(SPACE).append(word);
    }

    /** Nothing of what was there before is kept. */
    void markAs(String word) {
        meta.getChildren().addFirst(new Label(word));
        corner.append(SPACE).append(word);
    }

    void mark(String icon, String meaning) {
        var mark = new FontIcon(icon);
        mark.getStyleClass().addAll("mark", icon);
        Hint.on(mark, meaning);
        meta.getChildren().addFirst(mark);
        corner.repeat(SPACE, SPACES_AS_WIDE_AS_A_MARK);
    }

    /** Above everything but who says it. */
    void showImportance(Label mark) {
        getStyleClass().add("important");
        lines.getChildren().add(mark);
    }

    void showOrigin(String origin) {
        var line = new Label(origin, new FontIcon("fth-corner-up-right"));
        line.getStyleClass().add("forwarded");
        lines.getChildren().add(line);
    }

    void showQuote(Node quote) {
        lines.getChildren().add(quote);
    }

    void showText(TextFlow text) {
        if (!text.getChildren().isEmpty()) {
            addText(text);
        }
    }

    void showRemoved(String text) {
        var body = new Text(text);
        body.getStyleClass().addAll("body", "removed");
        addText(new TextFlow(body));
    }

    /** The corner shares its last row where it fits. */
    void showBelow(FlowPane row) {
        getStyleClass().remove("picture-alone");
        lines.getChildren().remove(below);
        if (space.getParent() instanceof TextFlow flow) {
            flow.getChildren().remove(space);
        }
        row.getChildren().add(cornerSpace());
        lines.getChildren().add(row);
    }

    private Text cornerSpace() {
        space.setText(corner.toString());
        space.getStyleClass().setAll("corner-space");
        return space;
    }

    void showFile(Node card) {
        lines.getChildren().add(card);
        lines.getChildren().add(below);
    }

    /** Without words its corner lies on the picture. */
    void showPicture(Node picture, boolean alone) {
        getStyleClass().add("with-picture");
        if (alone) {
            getStyleClass().add("picture-alone");
        }
        lines.getChildren().add(picture);
    }

    /** The corner lies beside its last line, which is short. */
    void showVoice(Node voice) {
        lines.getChildren().add(voice);
    }

    private void addText(TextFlow flow) {
        lines.getChildren()
                .removeIf(node ->
                        node instanceof Region room && room.minHeightProperty().isBound());
        flow.getChildren().add(cornerSpace());
        flow.getStyleClass().add("lines-of-text");
        lines.getChildren().add(flow);
    }
}
