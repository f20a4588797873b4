package com.galerimerkezi.messenger.desktop.spelling;

import com.galerimerkezi.messenger.desktop.emoji.EmojiArea;
import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.util.Duration;

/** The unknown words of one field: looked for whenever the typing pauses, and marked where nobody is typing. */
public final class SpellingMarks {

    private static final Duration PAUSE = Duration.millis(250);
    private static final Duration END_OF_TYPING = Duration.millis(1500);

    private final EmojiArea area;
    private final Spelling spelling;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition endOfTyping = new PauseTransition(END_OF_TYPING);
    private final WaveLayer layer;
    private final InvalidationListener chosen = _ -> look();
    private List<Word> unknown = List.of();
    private boolean typing;

    public SpellingMarks(EmojiArea area, Spelling spelling) {
        this.area = area;
        this.spelling = spelling;
        layer = new WaveLayer(area, this::marked);
        area.add(layer);
        pause.setOnFinished(_ -> look());
        endOfTyping.setOnFinished(_ -> stopTyping());
        area.textProperty().addListener((_, before, now) -> changed(before, now));
        area.caretPositionProperty().subscribe(layer::requestLayout);
        // the choices outlive the field
        spelling.choices().addListener(new WeakInvalidationListener(chosen));
    }

    /** The unknown word that lies there. */
    public Optional<UnknownWord> at(int letter) {
        return unknown.stream()
                .filter(word -> word.start() <= letter && letter <= word.end())
                .findFirst()
                .map(word -> new UnknownWord(word, this));
    }

    void replace(Word word, String by) {
        if (word.end() <= area.getLength()
                && area.getText(word.start(), word.end()).equals(word.letters())) {
            area.replaceText(word.start(), word.end(), by);
        }
    }

    void learn(Word word) {
        spelling.learn(word.letters());
        look();
    }

    void ignore(Word word) {
        spelling.ignore(word.letters());
        look();
    }

    Spelling spelling() {
        return spelling;
    }

    private void changed(String before, String now) {
        typing = true;
        unknown = moved(unknown, before, now);
        pause.playFromStart();
        endOfTyping.playFromStart();
    }

    private void stopTyping() {
        typing = false;
        layer.requestLayout();
    }

    /** An answer about a text that has changed since comes too late: the next one is on its way. */
    private void look() {
        var text = area.getText();
        var _ = spelling.unknownIn(text).thenAccept(words -> {
            if (text.equals(area.getText())) {
                unknown = words;
                layer.requestLayout();
            }
        });
    }

    private List<Word> marked() {
        boolean writing = typing && area.isFocused();
        return writing
                ? unknown.stream()
                        .filter(word -> word.end() != area.getCaretPosition())
                        .toList()
                : unknown;
    }

    /** What stands before and behind a change stays marked; the word that it touches does not. */
    static List<Word> moved(List<Word> words, String before, String now) {
        int shorter = Math.min(before.length(), now.length());
        int head = 0;
        while (head < shorter && before.charAt(head) == now.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.charAt(before.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        int by = now.length() - before.length();
        var moved = new ArrayList<Word>();
        for (var word : words) {
            if (word.end() < head || (word.end() == head && !continues(now, head))) {
                moved.add(word);
            } else if (word.start() >= before.length() - tail) {
                moved.add(new Word(word.start() + by, word.end() + by, word.letters()));
            }
        }
        return moved;
    }

    private static boolean continues(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
