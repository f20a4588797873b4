package com.galerimerkezi.messenger.contract.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"34 ABC 123", "34abc123", "34 ABC123", "34ABC 123", " 34-abc-123 ", "34.ABC.123", "34  ABC  123"
            })
    void aPlateIsTheSameHoweverItIsWritten(String written) {
        assertThat(Plate.read(written)).hasValue(new Plate("34", "ABC", "123"));
        assertThat(Plate.sought(written)).hasValue("34abc123");
    }

    @ParameterizedTest
    @CsvSource({
        "34 A 1234, 34 A 1234",
        "34a12345, 34 A 12345",
        "06 AB 123, 06 AB 123",
        "06ab1234, 06 AB 1234",
        "81 ABC 12, 81 ABC 12",
        "01 abc 123, 01 ABC 123",
        "34 ist 45, 34 IST 45",
        "34 İST 45, 34 IST 45",
        "34 ısı 45, 34 ISI 45"
    })
    void fewerLettersHaveMoreDigits(String written, String plate) {
        assertThat(Plate.read(written)).map(Plate::toString).hasValue(plate);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "34",
                "82 ABC 123",
                "00 ABC 123",
                "34 ABC 1234",
                "34 AB 12",
                "34 A 123",
                "34 ABC 1",
                "34 AQC 123",
                "34 WXC 123",
                "34 ŞAC 123",
                "34 ABCD 12",
                "3 ABC 123",
                "34 ABC 123 x"
            })
    void whatNoCarCarriesIsNoPlate(String written) {
        assertThat(Plate.read(written)).isEmpty();
    }

    @Test
    void aPartOfAPlateIsSoughtWithoutWhatStandsBetween() {
        assertThat(Plate.sought("34 AB")).hasValue("34ab");
        assertThat(Plate.sought("3")).isEmpty();
    }

    @Test
    void aChassisNumberHas17LettersAndDigitsWithoutIOQ() {
        assertThat(ChassisNumber.read("wvwzzz1kzaw123456").map(ChassisNumber::value))
                .hasValue("WVWZZZ1KZAW123456");
        assertThat(ChassisNumber.read("WVW ZZZ 1KZ AW 123456").map(ChassisNumber::value))
                .hasValue("WVWZZZ1KZAW123456");
        assertThat(ChassisNumber.read("WVWZZZ1KZAW12345")).isEmpty();
        assertThat(ChassisNumber.read("WVWZZZ1KZAW1234567")).isEmpty();
        assertThat(ChassisNumber.read("WVWZZZ1KZIW123456")).isEmpty();
        assertThat(ChassisNumber.read("WVWZZZ1KZOW123456")).isEmpty();
        assertThat(ChassisNumber.read("WVWZZZ1KZQW123456")).isEmpty();
        assertThat(ChassisNumber.read("wvwzzz1kzıw123456")).isEmpty();
    }
}
