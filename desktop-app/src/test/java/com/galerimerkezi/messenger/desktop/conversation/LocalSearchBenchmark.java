package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;

import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** Searching what this computer has while the server is not reached. */
class LocalSearchBenchmark {

    private static final int MESSAGES = 100_000;
    private static final int PAGE = 1_000;
    private static final int CALLS = 50;
    private static final int HITS = 50;
    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<String> TALK = List.of(
            "Şasi numarasını atar mısınız?",
            "34 ABC %d hâlâ duruyor mu, galerinin önünde görebilir miyim",
            "Ekspertiz raporu temiz, kilometresi orijinal, tramer %d TL",
            "Son fiyat 1.%d.000 TL, noter masrafı sizden",
            "Takas olur mu? Elimde 2019 Passat var, boyasız değişensiz");
    private static final Map<String, String> QUESTIONS = Map.of(
            "a word of every fifth message", "ekspertiz",
            "a word that does not occur", "zzyx",
            "a plate", "34abc777",
            "three words", "takas passat boyasiz",
            "part of a word", "lometre");

    @TempDir
    Path folder;

    @Test
    void hundredThousandMessages(TestReporter reporter) {
        try (var files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"))) {
            var messages = new MessageRepository(files.cache());
            fill(messages);
            QUESTIONS.forEach((kind, question) ->
                    Figures.publish(reporter, "local search, " + kind, times(messages, SearchText.words(question))));
        }
    }

    private static void fill(MessageRepository messages) {
        for (int first = 0; first < MESSAGES; first += PAGE) {
            int from = first;
            messages.saveNew(IntStream.range(from, from + PAGE)
                    .mapToObj(i -> fromThem(
                            i + 1,
                            NOON.plusSeconds(i),
                            TALK.get(i % TALK.size()).formatted(i % 1000)))
                    .toList());
        }
    }

    private static Map<String, Object> times(MessageRepository messages, String[] words) {
        var millis = new double[CALLS];
        for (int i = -CALLS; i < CALLS; i++) {
            long start = System.nanoTime();
            var _ = messages.search(words, null, HITS);
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return Map.of(
                "p50 ms", Math.round(millis[CALLS / 2] * 10) / 10.0,
                "p95 ms", Math.round(millis[CALLS * 95 / 100] * 10) / 10.0);
    }
}
