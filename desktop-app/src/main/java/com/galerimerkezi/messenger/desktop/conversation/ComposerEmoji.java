package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiCompletion;
import com.galerimerkezi.messenger.desktop.emoji.EmojiKit;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPicker;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Emoji for the composer: the picker above it, and the list that a typed :word opens. */
final class ComposerEmoji {

    private static final KeyCombination PICK = new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    private static final double ABOVE = 8;
    private static final double SIDE = 12;

    private final StackPane root;
    private final Region composer;
    private final TextArea input;
    private final EmojiKit kit;
    private final Texts texts;
    private @Nullable EmojiPicker picker;

    ComposerEmoji(StackPane root, Region composer, TextArea input, EmojiKit kit, Texts texts) {
        this.root = root;
        this.composer = composer;
        this.input = input;
        this.kit = kit;
        this.texts = texts;
        var completion = new EmojiCompletion(input, kit, texts.locale()).list();
        place(completion, Pos.BOTTOM_LEFT, ComposerModes.ABOVE);
        root.getChildren().add(completion);
        composer.addEventFilter(KeyEvent.KEY_PRESSED, completion::pressed);
        composer.visibleProperty().subscribe(visible -> {
            if (!visible) {
                close();
            }
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    void openBy(Button button) {
        button.setTooltip(new Tooltip(button.getText()));
        button.setOnAction(_ -> toggle());
    }

    private void toggle() {
        if (picker == null) {
            open();
        } else {
            close();
            input.requestFocus();
        }
    }

    private void open() {
        var opened = new EmojiPicker(kit, texts, input::replaceSelection, this::toggle);
        picker = opened;
        place(opened, Pos.BOTTOM_RIGHT, ABOVE);
        root.getChildren().add(opened);
        opened.focus();
    }

    private void close() {
        root.getChildren().remove(picker);
        picker = null;
    }

    private void place(Region part, Pos where, double above) {
        StackPane.setAlignment(part, where);
        part.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        composer.heightProperty()
                .subscribe(height ->
                        StackPane.setMargin(part, new Insets(SIDE, SIDE, height.doubleValue() + above, SIDE)));
    }

    private void pressed(KeyEvent event) {
        if (PICK.match(event) && isSeen()) {
            event.consume();
            toggle();
        }
    }

    /** The composer of notes stands in the same conversation, and only one of both is seen. */
    private boolean isSeen() {
        return Stream.<Node>iterate(composer, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    private void clicked(MouseEvent event) {
        if (picker != null && !lies(event.getTarget(), picker) && !lies(event.getTarget(), composer)) {
            close();
        }
    }

    private static boolean lies(Object target, Node in) {
        for (var node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node.equals(in)) {
                return true;
            }
        }
        return false;
    }
}
