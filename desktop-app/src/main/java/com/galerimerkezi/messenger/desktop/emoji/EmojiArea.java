package com.galerimerkezi.messenger.desktop.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.layout.Pane;

/**
 * A text area in which an emoji is one letter under a picture. What is typed, pasted or set is translated on its way in;
 * only {@link #content} tells what was meant, and only that leaves: to the clipboard, to readers of the screen.
 */
public final class EmojiArea extends TextArea {

    private final StringProperty content = new SimpleStringProperty(this, "content", "");
    private final List<Pane> layers = new ArrayList<>();
    private EmojiAlphabet alphabet = new EmojiAlphabet(text -> List.of(new EmojiText.Piece(text, false)));
    private EmojiTyping typing = new EmojiTyping(alphabet);
    private boolean composing;

    public EmojiArea() {
        setTextFormatter(new TextFormatter<>(this::translated));
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        textProperty().addListener((_, _, now) -> content.set(alphabet.meant(now)));
        content.addListener((_, _, now) -> {
            if (!now.equals(alphabet.meant(getText()))) {
                setText(now);
            }
        });
        textProperty().subscribe(this::drawAgain);
        scrollTopProperty().subscribe(this::drawAgain);
        layoutBoundsProperty().subscribe(this::drawAgain);
        fontProperty().subscribe(this::drawAgain);
    }

    /** Before there is any text. */
    public void draw(EmojiPictures pictures) {
        var text = new EmojiText(pictures);
        alphabet = new EmojiAlphabet(text::split);
        typing = new EmojiTyping(alphabet);
        add(new EmojiLayer(this, alphabet, pictures));
    }

    /** Lies over the letters, and is laid out whenever they may have moved. */
    public void add(Pane layer) {
        layer.setMouseTransparent(true);
        layer.setManaged(false);
        layers.add(layer);
    }

    /** The text that was meant. */
    public StringProperty content() {
        return content;
    }

    public boolean isComposing() {
        return composing;
    }

    /** How many letters of the field mean so many characters of the content. */
    public int lettersOf(int characters) {
        var text = getText();
        int letters = 0;
        for (int meant = 0; meant < characters && letters < text.length(); letters++) {
            char unit = text.charAt(letters);
            meant += alphabet.isLetter(unit) ? alphabet.meaningOf(unit).length() : 1;
        }
        return letters;
    }

    /** The letters that can be seen now; none before the first layout. */
    public IndexRange inSight() {
        if (!(getSkin() instanceof TextAreaSkin skin) || getLength() == 0) {
            return new IndexRange(0, 0);
        }
        int first = skin.getIndex(0, 0).getCharIndex();
        int last = skin.getIndex(getWidth(), getHeight()).getCharIndex() + 1;
        return new IndexRange(Math.clamp(first, 0, getLength()), Math.clamp(last, 0, getLength()));
    }

    public Optional<Rectangle2D> boundsOf(int letter) {
        return getSkin() instanceof TextAreaSkin skin ? Optional.of(skin.getCharacterBounds(letter)) : Optional.empty();
    }

    /** Which letter lies there; the caret's place before the first layout. */
    public int letterAt(double x, double y) {
        return getSkin() instanceof TextAreaSkin skin ? skin.getIndex(x, y).getCharIndex() : getCaretPosition();
    }

    @Override
    public void copy() {
        var selected = getSelectedText();
        if (!selected.isEmpty()) {
            var meant = new ClipboardContent();
            meant.putString(alphabet.meant(selected));
            Clipboard.getSystemClipboard().setContent(meant);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> content.get();
            case SELECTION_START, SELECTION_END, CARET_OFFSET, LINE_START, LINE_END, OFFSET_AT_POINT ->
                characters(super.queryAccessibleAttribute(attribute, parameters));
            case LINE_FOR_OFFSET, BOUNDS_FOR_RANGE -> super.queryAccessibleAttribute(attribute, letters(parameters));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        boolean ofPlaces = action == AccessibleAction.SET_TEXT_SELECTION || action == AccessibleAction.SHOW_TEXT_RANGE;
        super.executeAccessibleAction(action, ofPlaces ? letters(parameters) : parameters);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new EmojiAreaSkin(this, layers);
    }

    /** What an input method has not decided yet is its own, to the letter. */
    private Change translated(Change change) {
        return change.isContentChange() && !composing ? typing.translated(change) : change;
    }

    private Object characters(Object letters) {
        return letters instanceof Integer place
                ? alphabet.meant(getText(0, Math.clamp(place, 0, getLength()))).length()
                : letters;
    }

    private Object[] letters(Object... characters) {
        var letters = characters.clone();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] instanceof Integer place) {
                letters[i] = lettersOf(place);
            }
        }
        return letters;
    }

    private void drawAgain() {
        layers.forEach(Pane::requestLayout);
    }
}
