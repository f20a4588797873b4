package com.galerimerkezi.messenger.desktop.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.SystemRow;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RowChangesTest {

    @Property
    void whateverWasShownBecomesWhatIsWanted(
            @ForAll @UniqueElements List<@IntRange(max = 12) Integer> before,
            @ForAll @UniqueElements List<@IntRange(max = 12) Integer> after,
            @ForAll @IntRange(max = 2) int version) {
        var shown = FXCollections.observableArrayList(rows(before, 0));
        var wanted = rows(after, version);

        RowChanges.apply(shown, wanted);

        assertThat(shown).isEqualTo(wanted);
    }

    @Test
    void aPageAboveAndAMessageBelowTouchNoOtherRow() {
        var shown = FXCollections.observableArrayList(rows(numbers(50, 100), 0));
        var touched = FXCollections.<TimelineRow>observableArrayList();
        shown.addListener((ListChangeListener<TimelineRow>) change -> {
            while (change.next()) {
                touched.addAll(change.getRemoved());
                touched.addAll(change.getAddedSubList());
            }
        });

        RowChanges.apply(shown, rows(numbers(0, 101), 0));

        assertThat(touched)
                .containsExactlyInAnyOrderElementsOf(rows(
                        IntStream.concat(IntStream.range(0, 50), IntStream.of(100))
                                .boxed()
                                .toList(),
                        0));
    }

    private static List<Integer> numbers(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }

    private static List<TimelineRow> rows(List<Integer> keys, int version) {
        return keys.stream()
                .<TimelineRow>map(key -> new SystemRow(key, key, "row " + key + (key % 3 == version ? "" : "!")))
                .toList();
    }
}
