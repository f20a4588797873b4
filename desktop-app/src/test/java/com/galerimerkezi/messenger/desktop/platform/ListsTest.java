package com.galerimerkezi.messenger.desktop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void whateverDiffersIsOneChange() {
        var random = new Random(7);
        var shown = FXCollections.<Integer>observableArrayList();
        var changes = new ArrayList<Integer>();
        shown.addListener((ListChangeListener<Integer>)
                change -> changes.add(change.getList().size()));
        for (int round = 0; round < 500; round++) {
            var next = IntStream.range(0, random.nextInt(8))
                    .mapToObj(_ -> random.nextInt(3))
                    .toList();
            var before = List.copyOf(shown);
            changes.clear();

            Lists.show(shown, next);

            assertThat(shown).isEqualTo(next);
            assertThat(changes).hasSize(before.equals(next) ? 0 : 1);
        }
    }

    @Test
    void whatStaysIsNotTouched() {
        var shown = FXCollections.observableArrayList(1, 2, 3);
        var touched = new ArrayList<Integer>();
        shown.addListener((ListChangeListener<Integer>) change -> {
            while (change.next()) {
                touched.add(change.getFrom());
            }
        });

        Lists.show(shown, List.of(1, 2, 3, 4));
        Lists.show(shown, List.of(1, 2, 5, 4));

        assertThat(touched).containsExactly(3, 2);
    }
}
