package com.galerimerkezi.messenger.desktop.emoji;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Parts a text into words and emoji, and draws the emoji beside words of any size. */
public final class EmojiText {

    private static final Pattern CHARACTER = Pattern.compile("\\X");
    private static final int MOST_IN_A_ROW = 3;
    private static final int FIRST_OF_THE_SYMBOLS = 0x2600;

    private final EmojiPictures pictures;

    /** Characters that stay together: words, or one emoji that has a picture. */
    public record Piece(String text, boolean emoji) {}

    public EmojiText(EmojiPictures pictures) {
        this.pictures = pictures;
    }

    public List<Piece> split(String text) {
        if (!mayHoldEmoji(text)) {
            return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
        }
        var pieces = new ArrayList<Piece>();
        var words = new StringBuilder();
        var characters = CHARACTER.matcher(text);
        while (characters.find()) {
            var character = characters.group();
            if (isPicture(character)) {
                flush(words, pieces);
                pieces.add(new Piece(character, true));
            } else {
                words.append(character);
            }
        }
        flush(words, pieces);
        return pieces;
    }

    /** One to three emoji and nothing else are drawn large. */
    public boolean isOnlyEmoji(List<Piece> pieces) {
        return !pieces.isEmpty()
                && pieces.stream()
                        .allMatch(piece -> piece.emoji() || piece.text().isBlank())
                && pieces.stream().filter(Piece::emoji).count() <= MOST_IN_A_ROW
                && pieces.getFirst().emoji();
    }

    public boolean holdsEmoji(String text) {
        return split(text).stream().anyMatch(Piece::emoji);
    }

    /** For a flow of text: words of that look, and the emoji between them. */
    public List<Node> nodes(String text, String styleClass) {
        var measure = measure(styleClass);
        var nodes = new ArrayList<Node>(List.of(measure));
        for (var piece : split(text)) {
            nodes.add(piece.emoji() ? picture(piece.text(), measure.fontProperty()) : words(piece.text(), styleClass));
        }
        return nodes;
    }

    private static Text words(String characters, String styleClass) {
        var words = new Text(characters);
        words.getStyleClass().add(styleClass);
        return words;
    }

    /** As large as the letters, also when these change. */
    public ImageView picture(String emoji, ReadOnlyObjectProperty<Font> letters) {
        var picture = new EmojiImage(emoji, pictures.find(emoji).orElse(null));
        picture.follow(letters);
        return picture;
    }

    /** Letters that are never seen, for pictures to take their size from. */
    public static Text measure(String... styleClasses) {
        var measure = new Text();
        measure.setManaged(false);
        measure.setVisible(false);
        measure.getStyleClass().addAll(styleClasses);
        return measure;
    }

    private static void flush(StringBuilder words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), false));
            words.setLength(0);
        }
    }

    /** Most texts hold none, and are not looked at any further. */
    private static boolean mayHoldEmoji(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_OF_THE_SYMBOLS || unit == '\u20E3') {
                return true;
            }
        }
        return false;
    }

    /** The typeface has ©, ™ and arrows, but no ❤ and no ☎: those are pictures even where nothing asks for one. */
    private boolean isPicture(String character) {
        int first = character.codePointAt(0);
        if (!Character.isEmoji(first) || character.indexOf('\uFE0E') >= 0) {
            return false;
        }
        boolean wanted = Character.isEmojiPresentation(first)
                || first >= FIRST_OF_THE_SYMBOLS
                || character.indexOf('\uFE0F') >= 0
                || character.indexOf('\u20E3') >= 0;
        return wanted && pictures.has(character);
    }
}
