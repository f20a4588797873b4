package com.galerimerkezi.messenger.server.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.DocumentState;
import com.galerimerkezi.messenger.contract.ExemptionReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpertiseLawTest {

    private static final ExpertiseLaw LAW = new ExpertiseLaw(3, 8, 160_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, VALID",
        "2026-11-29, VALID",
        "2026-11-28, VALID",
        "2026-11-27, VALID",
        "2026-11-26, EXPIRED",
        "2025-11-30, EXPIRED",
    })
    void aReportCountsForThreeDaysAfterItsOwn(LocalDate issuedOn, DocumentState state) {
        assertThat(LAW.stateOf(issuedOn, TODAY)).isEqualTo(state);
    }

    @Test
    void withoutAReportOneIsMissing() {
        assertThat(LAW.stateOf(null, TODAY)).isEqualTo(DocumentState.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 160000, ",
        "2017, 1000, AGE",
        "2018, 160001, MILEAGE",
        "2017, 200000, AGE",
        "2026, 0, ",
        ", 160001, MILEAGE",
        "2017, , AGE",
        ", , ",
    })
    void olderThanEightYearsOrBeyondAHundredAndSixtyThousandKilometresNoneIsNeeded(
            @Nullable Integer year, @Nullable Integer km, @Nullable ExemptionReason reason) {
        assertThat(LAW.exemption(year, km, TODAY)).isEqualTo(reason);
    }
}
