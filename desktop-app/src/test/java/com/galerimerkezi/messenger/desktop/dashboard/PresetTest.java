package com.galerimerkezi.messenger.desktop.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.deals.ReportPeriod;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetTest {

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2026-03-31, 2026-03-25, 2026-03-31",
        "DAYS_30, 2026-03-31, 2026-03-02, 2026-03-31",
        "MONTH, 2026-03-01, 2026-03-01, 2026-03-01",
        "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-02-28",
        "LAST_MONTH, 2027-01-05, 2026-12-01, 2026-12-31",
        "YEAR, 2026-03-31, 2026-01-01, 2026-03-31"
    })
    void aPeriodHasWholeDaysUpToToday(Preset preset, LocalDate today, LocalDate from, LocalDate to) {
        assertThat(preset.on(today)).isEqualTo(new ReportPeriod(from, to));
    }
}
