package com.galerimerkezi.messenger.desktop.emoji;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list that a typed :word opens: arrows move, Enter or Tab chooses, Esc leaves the word as it is. */
public final class EmojiCompletion extends VBox {

    private static final int MOST = 8;
    private static final double PICTURE = 20;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Pattern WORD = Pattern.compile("(?:^|[\\s(\\p{Co}])(:([\\p{L}+][\\p{L}\\p{N}_+-]{1,30}))$");

    private final TextInputControl input;
    private final EmojiKit kit;
    private final Locale locale;
    private List<Emoji> found = List.of();
    private String word = "";
    private String left = "";
    private int chosen;

    public EmojiCompletion(TextInputControl input, EmojiKit kit, Locale locale) {
        this.input = input;
        this.kit = kit;
        this.locale = locale;
        setId("emoji-completion");
        getStyleClass().add("emoji-completion");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        input.caretPositionProperty().subscribe(this::look);
        input.focusedProperty().subscribe(this::look);
    }

    /** For the keys on their way to the input. */
    public void pressed(KeyEvent event) {
        if (!isVisible() || event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> choose(Math.floorMod(chosen - 1, found.size()));
            case DOWN -> choose(Math.floorMod(chosen + 1, found.size()));
            case ENTER, TAB -> take(found.get(chosen));
            case ESCAPE -> leave();
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void look() {
        var now = wordBeforeCaret();
        if (!now.equals(word)) {
            word = now;
            show(now.isEmpty() || now.equals(left) ? List.of() : kit.catalogue().search(now.substring(1), MOST));
        }
    }

    private String wordBeforeCaret() {
        int caret = input.getCaretPosition();
        if (!input.isFocused()
                || caret > input.getLength()
                || !input.getSelectedText().isEmpty()) {
            return "";
        }
        var before = WORD.matcher(input.getText(Math.max(0, caret - 33), caret));
        return before.find() ? before.group(1) : "";
    }

    private void show(List<Emoji> emoji) {
        found = emoji;
        getChildren().setAll(emoji.stream().map(this::row).toList());
        setVisible(!emoji.isEmpty());
        if (isVisible()) {
            choose(0);
        }
    }

    private HBox row(Emoji emoji) {
        var picture = new ImageView(kit.pictures().find(emoji.characters()).orElse(null));
        picture.setFitHeight(PICTURE);
        picture.setFitWidth(PICTURE);
        var code = new Label(":" + emoji.codes().getFirst());
        code.getStyleClass().add("text-muted");
        var row = new HBox(picture, new Label(emoji.name(locale)), code);
        row.getStyleClass().add("completion-row");
        row.setUserData(emoji.characters());
        row.setOnMouseClicked(_ -> take(emoji));
        return row;
    }

    private void choose(int place) {
        chosen = place;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == place);
        }
        input.setAccessibleHelp(found.get(place).name(locale));
    }

    private void take(@Nullable Emoji emoji) {
        if (emoji != null) {
            int caret = input.getCaretPosition();
            kit.last().used(emoji.characters());
            input.replaceText(caret - word.length(), caret, emoji.characters() + " ");
        }
    }

    private void leave() {
        left = word;
        show(List.of());
    }
}
