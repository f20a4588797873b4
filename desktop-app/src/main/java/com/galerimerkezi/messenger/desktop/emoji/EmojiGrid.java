package com.galerimerkezi.messenger.desktop.emoji;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The picker's rows, and the one emoji that the arrows stand on. */
final class EmojiGrid {

    static final int COLUMNS = 8;

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final List<Emoji> emoji = new ArrayList<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);

    record Section(String title, List<Emoji> emoji) {}

    sealed interface Row {}

    record Heading(String title) implements Row {}

    /**
     * Emoji beside each other.
     *
     * @param first its place among all
     */
    record Line(List<Emoji> emoji, int first) implements Row {
        boolean holds(int place) {
            return place >= first && place < first + emoji.size();
        }
    }

    void show(List<Section> sections) {
        emoji.clear();
        var shown = new ArrayList<Row>();
        for (var section : sections) {
            if (!section.emoji().isEmpty()) {
                shown.add(new Heading(section.title()));
                addLines(section.emoji(), shown);
            }
        }
        chosen.set(-1);
        rows.setAll(shown);
        chosen.set(emoji.isEmpty() ? -1 : 0);
    }

    private void addLines(List<Emoji> all, List<Row> shown) {
        for (int i = 0; i < all.size(); i += COLUMNS) {
            var line = all.subList(i, Math.min(i + COLUMNS, all.size()));
            shown.add(new Line(line, emoji.size()));
            emoji.addAll(line);
        }
    }

    ObservableList<Row> rows() {
        return rows;
    }

    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    @Nullable
    Emoji chosenEmoji() {
        return chosen.get() < 0 ? null : emoji.get(chosen.get());
    }

    void choose(int place) {
        if (place >= 0 && place < emoji.size()) {
            chosen.set(place);
        }
    }

    void step(int by) {
        choose(chosen.get() + by);
    }

    /** To the line below or above, in the same column or the last one that there is. */
    void stepLine(int by) {
        int from = row();
        if (from < 0) {
            return;
        }
        int column = chosen.get() - ((Line) rows.get(from)).first();
        for (int i = from + by; i >= 0 && i < rows.size(); i += by) {
            if (rows.get(i) instanceof Line line) {
                choose(line.first() + Math.min(column, line.emoji().size() - 1));
                return;
            }
        }
    }

    /** The row of the chosen one. */
    int row() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Line line && line.holds(chosen.get())) {
                return i;
            }
        }
        return -1;
    }

    int rowOf(String title) {
        return rows.indexOf(new Heading(title));
    }
}
