package com.galerimerkezi.messenger.contract.trade;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Ambiguous;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.NotAnAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Reason;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1250000 | 1250000",
                "1.250.000 | 1250000",
                "1 250 000 | 1250000",
                "1.250.000,50 | 1250000.50",
                "1.250.000,5 | 1250000.50",
                "1.250.000,00 | 1250000",
                "1.250.000 TL | 1250000",
                "1.250.000,50 TL | 1250000.50",
                "1.250.000 ₺ | 1250000",
                "₺1.250.000 | 1250000",
                "₺ 1.250.000,50 | 1250000.50",
                "TL 1.250.000 | 1250000",
                "1.250.000 TRY | 1250000",
                "1.250.000 lira | 1250000",
                "1.250.000 Türk Lirası | 1250000",
                "1.250.000 turk lirasi | 1250000",
                "1.250.000,- | 1250000",
                "1.250.000. | 1250000",
                "1.250.000'e | 1250000",
                "1.250.000 TL'ye | 1250000",
                "1.250 | 1250",
                "1.250 TL | 1250",
                "12.500 | 12500",
                "950.000 | 950000",
                "950000 | 950000",
                "950 bin | 950000",
                "950bin | 950000",
                "950 BİN | 950000",
                "950 bin TL | 950000",
                "950 bin ₺ | 950000",
                "950 bin lira | 950000",
                "950 bine | 950000",
                "950 bin'e | 950000",
                "950 binden | 950000",
                "950k | 950000",
                "950 K | 950000",
                "950K TL | 950000",
                "950 thousand | 950000",
                "950 bin 500 | 950500",
                "12,5 bin | 12500",
                "1.250 bin | 1250000",
                "1 250 bin | 1250000",
                "1,25 milyon | 1250000",
                "1.25 milyon | 1250000",
                "1,250 milyon | 1250000",
                "1,2505 milyon | 1250500",
                "1,25 Milyon TL | 1250000",
                "1,25 MİLYON | 1250000",
                "1,25 MILYON | 1250000",
                "1,25milyon | 1250000",
                "1,25 mn | 1250000",
                "1.25m | 1250000",
                "1.25M TL | 1250000",
                "1.25 million | 1250000",
                "1,25 mio | 1250000",
                "1 milyon | 1000000",
                "1 milyona | 1000000",
                "2 milyon lira | 2000000",
                "1 milyon 250 bin | 1250000",
                "1 milyon 250 bin TL | 1250000",
                "1milyon 250bin | 1250000",
                "1m 250k | 1250000",
                "1 milyon 250.000 | 1250000",
                "1 milyon 250 bin 500 | 1250500",
                "1 milyon 5 bin | 1005000",
                "1 buçuk milyon | 1500000",
                "2 bucuk milyon TL | 2500000",
                "1,2 milyar | 1200000000",
                "1 milyar 200 milyon | 1200000000",
                "1,250,000 | 1250000",
                "1,250,000.50 | 1250000.50",
                "1,250.50 | 1250.50",
                "1,250,000 TL | 1250000",
                "1250.50 | 1250.50",
                "1250,50 | 1250.50",
                "1250,5 TL | 1250.50",
                "0,50 | 0.50",
                "0.250 milyon | 250000",
                "１２５０ TL | 1250",
                "  1.250.000   TL  | 1250000",
                "999.999.999.999 | 999999999999",
                "007 | 7",
            })
    void whatIsClearIsUnderstood(String written, BigDecimal amount) {
        assertThat(WrittenAmount.read(written)).isEqualTo(new Amount(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1,250 | 1250 or 1.25",
                "1,250 TL | 1250 or 1.25",
                "1,250 bin | 1250000 or 1250",
                "1.250 milyon | 1250000 or 1250000000",
                "1 milyon 250 | 1250000 or 1000250",
                "1 milyon 250 TL | 1250000 or 1000250",
                "2 milyon 5 | 2005000 or 2000005",
            })
    void whatCouldMeanTwoThingsIsAsked(String written, String candidates) {
        assertThat(WrittenAmount.read(written))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates().stream()
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining(" or ")))
                                .isEqualTo(candidates));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | EMPTY",
                "`   ` | EMPTY",
                "TL | NOT_A_NUMBER",
                "milyon | NOT_A_NUMBER",
                "pazarlık olur | NOT_A_NUMBER",
                "950 bin olur mu | NOT_A_NUMBER",
                "250.000 km | NOT_A_NUMBER",
                "900-950 bin | NOT_A_NUMBER",
                "34 ABC 123 | NOT_A_NUMBER",
                "%10 | NOT_A_NUMBER",
                "250 bin 1 milyon | NOT_A_NUMBER",
                "1 bin 2 bin | NOT_A_NUMBER",
                "1 buçuk | NOT_A_NUMBER",
                "12.50.000 | MISPLACED_SEPARATOR",
                "1.2500.000 | MISPLACED_SEPARATOR",
                "1,25,000 | MISPLACED_SEPARATOR",
                "1.250,000.50 | MISPLACED_SEPARATOR",
                "1250.505 | TOO_MANY_DECIMALS",
                "1.250.000,505 | TOO_MANY_DECIMALS",
                "1,234567891 milyon | TOO_MANY_DECIMALS",
                "1.000.000.000.000 | TOO_LARGE",
                "99999999999999999999 | TOO_LARGE",
                "1000 milyar | TOO_LARGE",
                "0 | NOT_POSITIVE",
                "0,00 TL | NOT_POSITIVE",
                "-950 bin | NOT_POSITIVE",
                "50.000 $ | OTHER_CURRENCY",
                "50.000 € | OTHER_CURRENCY",
                "50 bin dolar | OTHER_CURRENCY",
                "50.000 EUR | OTHER_CURRENCY",
            })
    void whatIsNoAmountSaysWhy(String written, Reason reason) {
        assertThat(WrittenAmount.read(written)).isEqualTo(new NotAnAmount(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.250", "1.250 TL", "₺1.250", "1.250 lira"})
    void aPointBeforeThreeDigitsIsNeverAFraction(String written) {
        assertThat(WrittenAmount.read(written)).isEqualTo(new Amount(BigDecimal.valueOf(1250)));
    }
}
