package com.galerimerkezi.messenger.desktop.spelling;

import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A marked word, and what can be done about it. */
public final class UnknownWord {

    private final Word word;
    private final SpellingMarks marks;

    UnknownWord(Word word, SpellingMarks marks) {
        this.word = word;
        this.marks = marks;
    }

    /** What may have been meant, the likeliest first. */
    public CompletableFuture<List<String>> suggestions() {
        return marks.spelling().suggest(word.letters());
    }

    public void replace(String by) {
        marks.replace(word, by);
    }

    public void learn() {
        marks.learn(word);
    }

    public void ignore() {
        marks.ignore(word);
    }
}
