package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void moneyIsWrittenAsDealersWriteIt() {
        assertThat(Amounts.money(new BigDecimal("1250000"), "TRY")).isEqualTo("1.250.000 ₺");
        assertThat(Amounts.money(new BigDecimal("1250000.00"), "TRY")).isEqualTo("1.250.000 ₺");
        assertThat(Amounts.money(new BigDecimal("999.5"), "EUR")).isEqualTo("999,50 EUR");
    }

    @Test
    void sizesFollowTheLanguage() {
        assertThat(Amounts.size(512, Locale.of("tr"))).isEqualTo("512 B");
        assertThat(Amounts.size(1_843_200, Locale.of("tr"))).isEqualTo("1,8 MB");
        assertThat(Amounts.size(1_843_200, Locale.ENGLISH)).isEqualTo("1.8 MB");
    }

    @Test
    void whatStandsInAFieldIsReadAsItWasWritten() {
        for (var currency : List.of("TRY", "EUR")) {
            for (var amount : List.of("25000", "1250000", "999.5", "12345.67")) {
                var written = Amounts.written(new BigDecimal(amount), currency);

                assertThat(WrittenAmount.read(written))
                        .as(written)
                        .isInstanceOfSatisfying(
                                WrittenAmount.Amount.class,
                                read -> assertThat(read.value()).isEqualByComparingTo(amount));
            }
        }
    }
}
