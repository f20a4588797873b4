package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Certificate;
import com.galerimerkezi.messenger.desktop.text.GalleryCertificate.Standing;
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
        "tr, 2026-11-30T20:59:59Z, STATED, Yetki belgesi 30.11.2026 tarihine kadar geçerli",
        "tr, 2026-11-30T21:00:00Z, OVER, Yetki belgesinin süresi 30.11.2026 tarihinde doldu",
        "en, 2026-11-30T20:59:59Z, STATED, Authorisation certificate valid until 30.11.2026",
        "en, 2026-11-30T21:00:00Z, OVER, Authorisation certificate ended on 30.11.2026",
    })
    void itCountsToTheEndOfItsLastDay(String language, Instant now, Standing standing, String text) {
        var texts = Texts.in(language);
        var moments = new Moments(texts, Clock.fixed(now, ZoneId.of("Europe/Istanbul")));

        var certificate = GalleryCertificate.of(LAST_DAY, null, moments, texts);
        assertThat(certificate.standing()).isEqualTo(standing);
        assertThat(certificate.text()).startsWith(text + " · ");
    }

    @Test
    void whoSaysSoIsToldAndWhatIsVerifiedIsAnotherBadge() {
        var stated = of(new Certificate("06-01874", LAST_DAY, false));
        assertThat(stated.standing()).isEqualTo(Standing.STATED);
        assertThat(stated.text())
                .isEqualTo("Yetki belgesi 30.11.2026 tarihine kadar geçerli · Belge no: 06-01874"
                        + " · Galerinin kendi beyanı, doğrulanmadı");

        var verified = of(new Certificate("06-01874", LAST_DAY, true));
        assertThat(verified.standing()).isEqualTo(Standing.VERIFIED);
        assertThat(verified.text()).endsWith("Belge no: 06-01874 · Doğrulayan: sunucunun yöneticisi");
        assertThat(verified.brief()).isNotEqualTo(stated.brief());
    }

    private static GalleryCertificate of(Certificate stated) {
        var texts = Texts.in("tr");
        var clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneId.of("Europe/Istanbul"));
        return GalleryCertificate.of(stated.validUntil(), stated, new Moments(texts, clock), texts);
    }
}
