package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                "http://galeri.com | http://galeri.com",
                "https://galeri.com/ilan/12 | https://galeri.com/ilan/12",
                "HTTPS://Galeri.com/Ilan | HTTPS://Galeri.com/Ilan",
                "www.galeri.com | www.galeri.com",
                "WWW.GALERI.COM | WWW.GALERI.COM",
                "bakın: https://galeri.com | https://galeri.com",
                "https://galeri.com. | https://galeri.com",
                "https://galeri.com, tamam | https://galeri.com",
                "https://galeri.com! | https://galeri.com",
                "https://galeri.com? | https://galeri.com",
                "https://galeri.com?! | https://galeri.com",
                "https://galeri.com… | https://galeri.com",
                "https://galeri.com; sonra | https://galeri.com",
                "https://galeri.com: | https://galeri.com",
                "https://galeri.com/?q=1 | https://galeri.com/?q=1",
                "https://galeri.com/a?b=c&d=e#f. | https://galeri.com/a?b=c&d=e#f",
                "(https://galeri.com) | https://galeri.com",
                "(bkz. https://galeri.com/a). | https://galeri.com/a",
                "https://tr.wikipedia.org/wiki/Golf_(araba) | https://tr.wikipedia.org/wiki/Golf_(araba)",
                "(https://tr.wikipedia.org/wiki/Golf_(araba)) | https://tr.wikipedia.org/wiki/Golf_(araba)",
                "[https://galeri.com] | https://galeri.com",
                "{https://galeri.com} | https://galeri.com",
                "<https://galeri.com> | https://galeri.com",
                "\"https://galeri.com\" | https://galeri.com",
                "“https://galeri.com” | https://galeri.com",
                "'https://galeri.com' | https://galeri.com",
                "*https://galeri.com* | https://galeri.com",
                "_https://galeri.com_ | https://galeri.com",
                "https://galeri.com'da gördüm | https://galeri.com",
                "https://galeri.com/ilan'a bakın | https://galeri.com/ilan",
                "https://galeri.com’dan, dün | https://galeri.com",
                "www.galeri.com'daki | www.galeri.com",
                "https://galeri.com:8443/a | https://galeri.com:8443/a",
                "http://192.168.1.10:3005/ | http://192.168.1.10:3005/",
                "http://[::1]:3005/a | http://[::1]:3005/a",
                "http://sunucu:3005 | http://sunucu:3005",
                "https://galeri.com/ilan/şahin-çok-ucuz | https://galeri.com/ilan/şahin-çok-ucuz",
                "https://çiçek.com/gül | https://çiçek.com/gül",
                "https://galeri.com/a,b;c | https://galeri.com/a,b;c",
                "https://galeri.com/~ali/ | https://galeri.com/~ali/",
                "https://galeri.com/a%20b | https://galeri.com/a%20b",
                "https://a.com https://b.com | https://a.com https://b.com",
                "https://a.com,https://b.com | https://a.com https://b.com",
                "https://a.com/?u=https://b.com | https://a.com/?u=https://b.com",
                "fiyat:https://galeri.com | none",
                "galeri.com | none",
                "www. | none",
                "www.galeri | none",
                "http:// | none",
                "https://. | none",
                "https://galeri..com | none",
                "https://-galeri.com | none",
                "https://galeri.com:99999 | none",
                "https://banka.com@galeri.com | none",
                "javascript:alert(1) | none",
                "file:///etc/passwd | none",
                "ftp://galeri.com | none",
                "ali@www.galeri.com | none",
                "xhttps://galeri.com | none",
                "34.ABC.123 | none",
                "1.250.000 TL... | none",
                "awww.galeri.com | none"
            })
    void anAddressEndsWhereItsReaderWouldEndIt(String text, String address) {
        var found = Links.split(text).stream()
                .filter(part -> part.link() != null)
                .map(Links.Part::text)
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(address == null ? "" : address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "www.galeri.com/a | https://www.galeri.com/a",
                "HTTP://Galeri.COM/İlan | http://galeri.com/%C4%B0lan",
                "https://çiçek.com/gül | https://xn--iek-1lab.com/g%C3%BCl",
                "https://galeri.com/a%20b | https://galeri.com/a%20b"
            })
    void theBrowserGetsAnAddressInAscii(String written, String uri) {
        assertThat(WebLink.parse(written).orElseThrow().uri()).hasToString(uri);
    }

    @Test
    void aLinkToAChatOfThisProgramIsALinkAndNothingLikeIt() {
        var place = "galeri://oda/0190f5a0-0000-7000-8000-000000000001?m=12";

        assertThat(Links.split("Bakın: " + place + "."))
                .containsExactly(
                        new Links.Part("Bakın: ", null),
                        new Links.Part(place, DeepLink.read(place).orElseThrow()),
                        new Links.Part(".", null));
        for (var strange :
                List.of("galeri://oda/1", "galeri://ayarlar", "galeri://oda/../x", place + "&x=1", "x" + place)) {
            assertThat(Links.split(strange)).extracting(Links.Part::link).containsOnlyNulls();
        }
    }

    @Test
    void anAddressEndsWithItsLine() {
        assertThat(Links.split("satır\nhttps://galeri.com\nsatır"))
                .extracting(Links.Part::text)
                .containsExactly("satır\n", "https://galeri.com", "\nsatır");
    }

    @Test
    void nothingOfTheTextIsLost() {
        var text = "Bakın (https://galeri.com/a), bir de www.oto.com'daki ilan… https://. son";

        assertThat(Links.split(text).stream().map(Links.Part::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://galeri.com | false",
                "https://çiçek.com | false",
                "https://пример.рф | false",
                "https://gаleri.com | true",
                "https://аррӏе.com | true",
                "https://gαleri.com.tr | true"
            })
    void aNameOfSeveralAlphabetsIsSeen(String written, boolean mixed) {
        assertThat(WebLink.parse(written).orElseThrow().mixesScripts()).isEqualTo(mixed);
    }

    @Test
    void aTextOfTenThousandBeginningsIsDoneAtOnce() {
        assertThat(Links.split("https://" + "www.(".repeat(2000))).isNotEmpty();
        assertThat(Links.split("http://a'b".repeat(1000))).isNotEmpty();
    }
}
