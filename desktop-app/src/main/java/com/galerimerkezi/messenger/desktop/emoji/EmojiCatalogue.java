package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.emoji.Emoji.Category;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All emoji in the order of the picker, found by their Turkish and English names. For the UI thread. */
public final class EmojiCatalogue {

    private static final int SHORTEST_INSIDE_A_WORD = 3;
    private static final int NOT_FOUND = 100;

    private @Nullable List<Entry> entries;

    private record Entry(Emoji emoji, List<String> names, List<String> words) {}

    private record Hit(Emoji emoji, int rank) {}

    List<Emoji> in(Category category) {
        return entries().stream()
                .map(Entry::emoji)
                .filter(emoji -> emoji.category() == category)
                .toList();
    }

    Optional<Emoji> find(String characters) {
        return entries().stream()
                .map(Entry::emoji)
                .filter(emoji -> emoji.characters().equals(characters))
                .findFirst();
    }

    /** The best first: what is called so, what begins so, what is also called so. */
    List<Emoji> search(String query, int most) {
        var folded = SearchText.folded(query);
        if (folded.isEmpty()) {
            return List.of();
        }
        return entries().stream()
                .map(entry -> new Hit(entry.emoji(), rank(entry, folded)))
                .filter(hit -> hit.rank() < NOT_FOUND)
                .sorted(Comparator.comparingInt(Hit::rank))
                .limit(most)
                .map(Hit::emoji)
                .toList();
    }

    private static int rank(Entry entry, String query) {
        return Math.min(2 * best(entry.names(), query), 2 * best(entry.words(), query) + 1);
    }

    private static int best(List<String> terms, String query) {
        int best = NOT_FOUND;
        for (var term : terms) {
            best = Math.min(best, rank(term, query));
        }
        return best;
    }

    private static int rank(String term, String query) {
        if (term.equals(query)) {
            return 0;
        }
        if (term.startsWith(query)) {
            return 1;
        }
        if (term.contains(" " + query)) {
            return 2;
        }
        return query.length() >= SHORTEST_INSIDE_A_WORD && term.contains(query) ? 3 : NOT_FOUND;
    }

    private List<Entry> entries() {
        var read = entries;
        if (read == null) {
            read = read();
            entries = read;
        }
        return read;
    }

    private static List<Entry> read() {
        var stream = Objects.requireNonNull(EmojiCatalogue.class.getResourceAsStream("names.tsv"), "names.tsv");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var read = new ArrayList<Entry>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> read.add(entry(line)));
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(String line) {
        var fields = line.split("\t", -1);
        var emoji = new Emoji(
                fields[0],
                Category.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                List.of(fields[2].split(" ")),
                words(fields[3], fields[4]),
                words(fields[5], fields[6]));
        var codes = emoji.codes().stream().map(code -> code.replace('_', ' '));
        return new Entry(
                emoji,
                folded(Stream.concat(
                        Stream.of(emoji.turkish().getFirst(), emoji.english().getFirst()),
                        Stream.concat(emoji.codes().stream(), codes))),
                folded(Stream.concat(emoji.turkish().stream(), emoji.english().stream())));
    }

    private static List<String> words(String name, String others) {
        return Stream.concat(Stream.of(name), Stream.of(others.split("\\|")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> folded(Stream<String> words) {
        return words.map(SearchText::folded).distinct().toList();
    }
}
