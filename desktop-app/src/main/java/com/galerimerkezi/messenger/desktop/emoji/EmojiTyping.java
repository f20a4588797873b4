package com.galerimerkezi.messenger.desktop.emoji;

import javafx.scene.control.TextFormatter.Change;

/** Translates what comes into a field, also where it joins what stands beside it: a skin, a half of a flag, a joiner. */
final class EmojiTyping {

    private static final char FIRST_OF_THE_JOINING = '\u200D';

    private final EmojiAlphabet alphabet;

    EmojiTyping(EmojiAlphabet alphabet) {
        this.alphabet = alphabet;
    }

    Change translated(Change change) {
        var came = change.getText();
        var before = change.getControlText();
        int from = startOfJoined(before, change.getRangeStart(), came);
        int to = endOfJoined(before, change.getRangeEnd());
        if (from == change.getRangeStart() && to == change.getRangeEnd() && isPlain(came)) {
            return change;
        }
        var head = before.substring(from, change.getRangeStart());
        var tail = before.substring(change.getRangeEnd(), to);
        var shown = alphabet.shown(alphabet.meant(head) + came + alphabet.meant(tail));
        if (shown.equals(head + came + tail) && isPlain(came)) {
            return change;
        }
        int behind = from + alphabet.shown(alphabet.meant(head) + came).length();
        replace(change, from, to, shown, behind);
        return change;
    }

    private static void replace(Change change, int from, int to, String shown, int behind) {
        int endBefore = change.getRangeStart() + change.getText().length();
        int startBefore = change.getRangeStart();
        int anchor = change.getAnchor();
        int caret = change.getCaretPosition();
        change.setRange(from, to);
        change.setText(shown);
        int last = change.getControlNewText().length();
        change.selectRange(
                moved(anchor, startBefore, endBefore, behind, last),
                moved(caret, startBefore, endBefore, behind, last));
    }

    private static int moved(int place, int startBefore, int endBefore, int behind, int last) {
        if (place <= startBefore && startBefore != endBefore) {
            return place;
        }
        return Math.min(last, behind + Math.max(0, place - endBefore));
    }

    private int startOfJoined(String text, int start, String came) {
        int from = start;
        while (from > 0 && isJoining(text.charAt(from - 1))) {
            from--;
        }
        boolean marksWhatIsBefore = !came.isEmpty() && (came.charAt(0) == '\uFE0F' || came.charAt(0) == '\u20E3');
        return marksWhatIsBefore && from > 0 ? from - 1 : from;
    }

    private int endOfJoined(String text, int end) {
        int to = end;
        while (to < text.length() && isJoining(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private boolean isJoining(char unit) {
        return alphabet.isLetter(unit)
                || Character.isSurrogate(unit)
                || unit == FIRST_OF_THE_JOINING
                || unit == '\uFE0F'
                || unit == '\u20E3';
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(unit -> unit < FIRST_OF_THE_JOINING);
    }
}
