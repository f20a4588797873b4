package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.contract.Folding;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list as text, whichever program wrote it: its letters, its separator, its headings.
 *
 * @param <C> what its columns are about
 */
public final class Sheet<C extends Sheet.Column> {

    private static final Charset TURKISH_WINDOWS = Charset.forName("windows-1254");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_LINES = 20_000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_HEADING = 100;

    private final List<C> known;
    private final List<Line<C>> lines = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private Sheet(List<C> known) {
        this.known = known;
    }

    /** Throws VALIDATION_FAILED for what is no list, or lacks a column that is needed. */
    public static <C extends Column> Sheet<C> read(byte[] bytes, List<C> known, Set<C> needed) {
        var text = textOf(bytes);
        var sheet = new Sheet<C>(known);
        try (var csv = CsvReader.builder()
                .fieldSeparator(separatorOf(text))
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw RefusedException.field("file", "empty");
            }
            var columns = sheet.columnsOf(records.next(), needed);
            while (records.hasNext()) {
                sheet.add(columns, records.next());
            }
        } catch (CsvParseException noSheet) {
            throw RefusedException.field("file", "wrong");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sheet;
    }

    public List<Line<C>> lines() {
        return lines;
    }

    public List<String> ignoredColumns() {
        return ignored;
    }

    private Map<Integer, C> columnsOf(CsvRecord headings, Set<C> needed) {
        boolean isTooLong = headings.getFields().stream().anyMatch(heading -> heading.length() > LONGEST_HEADING);
        Check.that()
                .problem(headings.getFieldCount() > MOST_COLUMNS, "columns", "too_many")
                .problem(isTooLong, "columns", "too_long")
                .orRefuse();
        Map<Integer, C> columns = new TreeMap<>();
        for (int i = 0; i < headings.getFieldCount(); i++) {
            var heading = headings.getField(i).strip();
            var column = columnOf(heading);
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(i, column.get());
            } else if (!heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        if (!columns.values().containsAll(needed)) {
            throw RefusedException.field("columns", "required");
        }
        return columns;
    }

    private Optional<C> columnOf(String heading) {
        var words = BETWEEN_WORDS.matcher(Folding.fold(heading)).replaceAll(" ").strip();
        return known.stream()
                .filter(column -> column.headings().contains(words))
                .findFirst();
    }

    private void add(Map<Integer, C> columns, CsvRecord record) {
        if (lines.size() == MOST_LINES) {
            throw RefusedException.field("lines", "too_many");
        }
        var cells = new LinkedHashMap<C, String>();
        columns.forEach((place, column) -> {
            var cell = place < record.getFieldCount() ? record.getField(place).strip() : "";
            if (!cell.isEmpty()) {
                cells.put(column, cell);
            }
        });
        if (!cells.isEmpty()) {
            lines.add(new Line<>(record.getStartingLineNumber(), cells));
        }
    }

    /** UTF-8 where the bytes are; nothing else looks like it by chance. */
    private static String textOf(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, TURKISH_WINDOWS);
        }
    }

    /** The one that the headings are parted by. */
    private static char separatorOf(String text) {
        var headings = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(separator ->
                        headings.chars().filter(letter -> letter == separator).count()))
                .orElseThrow();
    }

    /** What stands in one line; empty cells are left out. */
    public record Line<C>(long number, Map<C, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /** What a column may be about. */
    public interface Column {

        /** The headings that are in use for it, folded and without marks between words. */
        List<String> headings();
    }
}
