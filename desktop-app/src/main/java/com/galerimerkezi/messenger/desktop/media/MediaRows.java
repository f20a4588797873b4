package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.Message;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A list of media as rows: the newest first, each month under its name; and the ways among them. */
record MediaRows(List<MediaRow> rows) {

    /** Beside each other, where they are pictures. */
    static final int ACROSS = 3;

    static MediaRows of(List<Message> oldestFirst, boolean hasOlder, int across, Function<Instant, YearMonth> monthOf) {
        var rows = new ArrayList<MediaRow>();
        var line = new ArrayList<Message>();
        YearMonth month = null;
        for (var message : oldestFirst.reversed()) {
            var its = monthOf.apply(message.createdAt());
            if (!its.equals(month)) {
                end(line, rows, across);
                rows.add(new MediaRow.Month(its));
                month = its;
            }
            line.add(message);
            if (line.size() == across) {
                end(line, rows, across);
            }
        }
        end(line, rows, across);
        if (hasOlder && !oldestFirst.isEmpty()) {
            rows.add(new MediaRow.Older(oldestFirst.getFirst().id()));
        }
        return new MediaRows(List.copyOf(rows));
    }

    private static void end(List<Message> line, List<MediaRow> rows, int across) {
        if (!line.isEmpty()) {
            rows.add(across == 1 ? new MediaRow.Single(line.getFirst()) : new MediaRow.Pictures(List.copyOf(line)));
            line.clear();
        }
    }

    /** The row that the message stands in, -1 for none. */
    int rowOf(Message message) {
        for (int i = 0; i < rows.size(); i++) {
            if (columnIn(rows.get(i), message) >= 0) {
                return i;
            }
        }
        return -1;
    }

    Optional<Message> first() {
        return rows.stream().flatMap(row -> row.messages().stream()).findFirst();
    }

    Optional<Message> last() {
        return rows.reversed().stream()
                .filter(row -> !row.messages().isEmpty())
                .findFirst()
                .map(row -> row.messages().getLast());
    }

    /** The one so many places on, or back where the number is negative. */
    Optional<Message> beside(Message message, int by) {
        var all = rows.stream().flatMap(row -> row.messages().stream()).toList();
        int at = indexIn(all, message) + by;
        return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
    }

    /** The one in the next row that has any, as far to the right as it reaches; up where the number is negative. */
    Optional<Message> below(Message message, int by) {
        int row = rowOf(message);
        int column = row < 0 ? 0 : columnIn(rows.get(row), message);
        for (int i = row + by; i >= 0 && i < rows.size(); i += by) {
            var there = rows.get(i).messages();
            if (!there.isEmpty()) {
                return Optional.of(there.get(Math.min(column, there.size() - 1)));
            }
        }
        return Optional.empty();
    }

    private static int columnIn(MediaRow row, Message message) {
        return indexIn(row.messages(), message);
    }

    private static int indexIn(List<Message> messages, Message message) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).id().equals(message.id())) {
                return i;
            }
        }
        return -1;
    }
}
