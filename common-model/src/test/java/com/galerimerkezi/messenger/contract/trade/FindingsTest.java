package com.galerimerkezi.messenger.contract.trade;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.trade.Finding.FoundChassisNumber;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPlate;
import com.galerimerkezi.messenger.contract.trade.Finding.FoundPrice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsTest {

    private static final Pattern LABEL = Pattern.compile("\\{([PCF]):([^}]*)}");
    private static final double GOOD = 0.98;

    enum Kind {
        PLATE,
        CHASSIS_NUMBER,
        PRICE
    }

    private record Place(Kind kind, int start, int end, String text) {}

    private record Line(String text, Set<Place> labelled) {

        static Line of(String written) {
            var text = new StringBuilder();
            var labelled = new HashSet<Place>();
            var label = LABEL.matcher(written);
            while (label.find()) {
                label.appendReplacement(text, "");
                int start = text.length();
                text.append(label.group(2));
                labelled.add(new Place(kind(label.group(1)), start, text.length(), label.group(2)));
            }
            label.appendTail(text);
            return new Line(text.toString(), labelled);
        }

        Set<Place> found() {
            return Findings.in(text).stream()
                    .map(finding -> new Place(
                            switch (finding) {
                                case FoundPlate _ -> Kind.PLATE;
                                case FoundChassisNumber _ -> Kind.CHASSIS_NUMBER;
                                case FoundPrice _ -> Kind.PRICE;
                            },
                            finding.start(),
                            finding.end(),
                            text.substring(finding.start(), finding.end())))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void almostAllIsFoundInWhatDealersWriteAndAlmostNothingElse(Kind kind) throws IOException {
        var wrong = new ArrayList<String>();
        int right = 0;
        int found = 0;
        int labelled = 0;
        for (var line : lines()) {
            var expected = of(kind, line.labelled());
            var actual = of(kind, line.found());
            found += actual.size();
            labelled += expected.size();
            right += (int) actual.stream().filter(expected::contains).count();
            if (!actual.equals(expected)) {
                wrong.add(line.text() + " → " + actual);
            }
        }

        assertThat(right).as("precision: %s", wrong).isGreaterThanOrEqualTo((int) Math.ceil(GOOD * found));
        assertThat(right).as("recall: %s", wrong).isGreaterThanOrEqualTo((int) Math.ceil(GOOD * labelled));
        assertThat(labelled).isGreaterThan(30);
    }

    @Test
    void threeHundredLinesAreLabelled() throws IOException {
        assertThat(lines()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @Test
    void aPlateIsOneHoweverItIsWritten() {
        assertThat(Findings.in("34 ABC 123, 34abc123 ve 34 ABC123"))
                .extracting(finding -> ((FoundPlate) finding).plate().toString())
                .containsExactly("34 ABC 123", "34 ABC 123", "34 ABC 123");
    }

    @Test
    void aLongTextIsReadAtOnce() {
        var text = "34 ABC 123 için 950 bin, 1.250.000 TL; ".repeat(250);

        assertThat(Findings.in(text)).hasSize(750);
    }

    private static Set<Place> of(Kind kind, Set<Place> places) {
        return places.stream().filter(place -> place.kind() == kind).collect(Collectors.toSet());
    }

    private static List<Line> lines() throws IOException {
        try (var file = requireNonNull(FindingsTest.class.getResourceAsStream("dealers.txt"))) {
            return new String(file.readAllBytes(), UTF_8).lines().map(Line::of).toList();
        }
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "P" -> Kind.PLATE;
            case "C" -> Kind.CHASSIS_NUMBER;
            default -> Kind.PRICE;
        };
    }
}
