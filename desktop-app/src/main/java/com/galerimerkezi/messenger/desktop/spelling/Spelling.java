package com.galerimerkezi.messenger.desktop.spelling;

import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.settings.SpellingChoices;
import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Finds the words that no chosen language knows; words are read at the first question, and never on the UI thread. */
public final class Spelling {

    private static final int MOST_SUGGESTIONS = 5;
    private static final String TURKISH = "tr";
    private static final String ENGLISH = "en";

    private final Preferences preferences;
    private final OwnWords own;
    private final Executor ui;
    private final ExecutorService aside = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("spelling").factory());
    private final Map<String, Language> languages = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<SpellingChoices> choices = new ReadOnlyObjectWrapper<>();

    public Spelling(Preferences preferences, Executor ui) {
        this.preferences = preferences;
        this.ui = ui;
        own = new OwnWords(preferences.beside("words.txt"));
        choices.set(preferences.spelling());
    }

    /** What is checked, for whoever shows it. */
    public ReadOnlyObjectProperty<SpellingChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    public void choose(SpellingChoices wanted) {
        preferences.spelling(wanted);
        choices.set(wanted);
    }

    /** Known from now on, at the next start too. */
    void learn(String word) {
        aside.execute(() -> own.learn(word));
    }

    /** Until the program ends. */
    void ignore(String word) {
        aside.execute(() -> own.ignore(word));
    }

    /** The answers come on the UI thread. */
    CompletableFuture<List<Word>> unknownIn(String text) {
        var wanted = choices.get();
        return CompletableFuture.supplyAsync(() -> unknownIn(text, wanted), aside)
                .thenApplyAsync(words -> words, ui);
    }

    CompletableFuture<List<String>> suggest(String word) {
        var wanted = choices.get();
        return CompletableFuture.supplyAsync(() -> suggest(word, wanted), aside).thenApplyAsync(words -> words, ui);
    }

    private List<Word> unknownIn(String text, SpellingChoices wanted) {
        var chosen = chosen(wanted);
        return chosen.isEmpty()
                ? List.of()
                : TextWords.of(text).stream()
                        .filter(word -> chosen.stream().noneMatch(language -> language.knows(word.letters())))
                        .filter(word -> !own.contain(word.letters()))
                        .toList();
    }

    private List<String> suggest(String word, SpellingChoices wanted) {
        return chosen(wanted).stream()
                .flatMap(language -> language.suggest(word, MOST_SUGGESTIONS).stream())
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }

    private List<Language> chosen(SpellingChoices wanted) {
        if (!wanted.turkish()) {
            languages.remove(TURKISH);
        }
        if (!wanted.english()) {
            languages.remove(ENGLISH);
        }
        return Stream.of(wanted.turkish() ? TURKISH : "", wanted.english() ? ENGLISH : "")
                .filter(code -> !code.isEmpty())
                .map(code -> languages.computeIfAbsent(code, Language::of))
                .toList();
    }
}
