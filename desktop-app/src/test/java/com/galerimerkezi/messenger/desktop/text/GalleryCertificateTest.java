package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GalleryCertificateTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-11-30");

    @ParameterizedTest
    @CsvSource({
        "tr, 2026-11-30T20:59:59Z, true, Yetki belgesi 30.11.2026 tarihine kadar geçerli",
        "tr, 2026-11-30T21:00:00Z, false, Yetki belgesinin süresi 30.11.2026 tarihinde doldu",
        "en, 2026-11-30T20:59:59Z, true, Authorisation certificate valid until 30.11.2026",
        "en, 2026-11-30T21:00:00Z, false, Authorisation certificate ended on 30.11.2026",
    })
    void itCountsToTheEndOfItsLastDay(String language, Instant now, boolean isValid, String text) {
        var texts = Texts.in(language);
        var moments = new Moments(texts, Clock.fixed(now, ZoneId.of("Europe/Istanbul")));

        assertThat(GalleryCertificate.of(LAST_DAY, null, moments, texts))
                .isEqualTo(new GalleryCertificate(isValid, text));
    }

    @Test
    void whatTheGalleryStatesGoesWithIt() {
        var texts = Texts.in("tr");
        var moments =
                new Moments(texts, Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneId.of("Europe/Istanbul")));

        assertThat(textOf(new Certificate("06-01874", LAST_DAY, false), moments, texts))
                .isEqualTo("Yetki belgesi 30.11.2026 tarihine kadar geçerli · Belge no: 06-01874");
        assertThat(textOf(new Certificate("06-01874", LAST_DAY, true), moments, texts))
                .endsWith("Belge no: 06-01874 · Doğrulandı");
    }

    private static String textOf(Certificate stated, Moments moments, Texts texts) {
        return GalleryCertificate.of(stated.validUntil(), stated, moments, texts)
                .text();
    }
}
