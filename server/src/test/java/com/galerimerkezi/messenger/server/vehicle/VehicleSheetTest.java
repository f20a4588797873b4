package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Sheet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VehicleSheetTest {

    private static final String TURKISH = """
            Marka;Model;Yıl;Kilometre;Vites;Plaka;Şasi No;Fiyat;Not
            Škoda;"Octavia; kombi";2019;85.000 km;Otomatik;34 ABC 123;;1.250.000,50 TL;ilk sahibi
            """;

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1254"})
    void lettersAreReadInTheEncodingThatTheyAreIn(String encoding) {
        var sheet = VehicleImport.sheetOf(TURKISH.getBytes(Charset.forName(encoding)));

        assertThat(sheet.lines()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cells())
                    .isEqualTo(Map.of(
                            SheetColumn.BRAND, "Škoda",
                            SheetColumn.MODEL, "Octavia; kombi",
                            SheetColumn.YEAR, "2019",
                            SheetColumn.MILEAGE, "85.000 km",
                            SheetColumn.GEARBOX, "Otomatik",
                            SheetColumn.PLATE, "34 ABC 123",
                            SheetColumn.PRICE, "1.250.000,50 TL"));
        });
        assertThat(sheet.ignoredColumns()).containsExactly("Not");
    }

    @Test
    void aMarkOfTheByteOrderAndAnotherSeparatorDoNotMatter() {
        var sheet =
                VehicleImport.sheetOf("\uFEFFbrand,model,price,VIN\r\nBMW,320i,\"1,250,000\",WBA8E9C50GK644312\r\n\r\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells())
                        .containsEntry(SheetColumn.BRAND, "BMW")
                        .containsEntry(SheetColumn.PRICE, "1,250,000")
                        .containsEntry(SheetColumn.VIN, "WBA8E9C50GK644312"));
    }

    @Test
    void numbersOfLinesAreThoseOfTheFile() {
        var sheet = VehicleImport.sheetOf(
                "marka;model;fiyat\n\nBMW;\"3\n20\";1\nAudi;A3;2\n".getBytes(StandardCharsets.UTF_8));

        assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(3L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "marka;model\nBMW;320i\n", "marka;model;fiyat\n\"BMW;320i;1"})
    void whatIsNoListOfVehiclesIsRefused(String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> VehicleImport.sheetOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void moreOrLongerHeadingsThanAListHasAreRefused() {
        var needed = "marka;model;fiyat";

        assertThat(VehicleImport.sheetOf((needed + ";x".repeat(197)).getBytes(StandardCharsets.UTF_8))
                        .ignoredColumns())
                .hasSize(197);
        for (var headings : List.of(needed + ";x".repeat(198), needed + ";" + "x".repeat(101))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> VehicleImport.sheetOf(headings.getBytes(StandardCharsets.UTF_8)))
                    .satisfies(refused -> assertThat(refused.fields()).containsKey("columns"));
        }
    }
}
