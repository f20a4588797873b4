package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText.Piece;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** In a flow an emoji's picture counts as one character; here the two ways of counting meet. */
final class FlowOffsets {

    private static final Locale TURKISH = Locale.of("tr");

    private final String text;
    /** Where in the text the flow's characters begin, and where the last one ends. */
    private final int[] starts;

    FlowOffsets(List<Piece> pieces) {
        var whole = new StringBuilder();
        var found = new int[width(pieces) + 1];
        int at = 0;
        for (var piece : pieces) {
            for (int i = 0; i < width(piece); i++) {
                found[at++] = whole.length() + i;
            }
            whole.append(piece.text());
        }
        found[at] = whole.length();
        text = whole.toString();
        starts = found;
    }

    static int width(List<Piece> pieces) {
        return pieces.stream().mapToInt(FlowOffsets::width).sum();
    }

    private static int width(Piece piece) {
        return piece.emoji() ? 1 : piece.text().length();
    }

    int length() {
        return starts.length - 1;
    }

    String between(int start, int end) {
        return text.substring(starts[start], starts[end]);
    }

    int startOfWord(int at) {
        int inText = starts[Math.min(at, Math.max(0, length() - 1))];
        var words = words();
        return toFlow(words.isBoundary(inText) ? inText : words.preceding(inText));
    }

    int endOfWord(int at) {
        return toFlow(text.isEmpty() ? 0 : words().following(starts[Math.min(at, length() - 1)]));
    }

    private BreakIterator words() {
        var words = BreakIterator.getWordInstance(TURKISH);
        words.setText(text);
        return words;
    }

    /** A word's border never lies inside an emoji that has a picture; if it does, the emoji is taken as a whole. */
    private int toFlow(int inText) {
        int found = Arrays.binarySearch(starts, inText);
        return found >= 0 ? found : -found - 1;
    }
}
