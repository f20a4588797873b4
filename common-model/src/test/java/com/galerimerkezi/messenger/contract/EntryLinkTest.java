package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryLinkTest {

    private static final String CODE = "01234567890ABCDEFGHJ";
    private static final String KEY = EntryLink.fingerprintOf("ab".repeat(32));

    @Test
    void aLinkCarriesTheCodeTheServerAndItsKey() {
        var link = new EntryLink(CODE, URI.create("http://192.168.1.20:3005"), KEY);

        assertThat(link).hasToString("galeri://davet/01234-56789-0ABCD-EFGHJ?s=http://192.168.1.20:3005&k=" + KEY);
        assertThat(EntryLink.of(" " + link + "\n")).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234-56789-0ABCD-EFGHJ",
                "01234567890abcdefghj",
                " o1234 56789 oabcd efghj ",
                "0İ234–56789–0ABCD–EFGHJ",
                "0l234-56789-0ABCD-EFGHJ"
            })
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(EntryLink.of(typed)).contains(new EntryLink(CODE, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01234-56789-0ABCD-EFGH",
                "01234-56789-0ABCD-EFGHU",
                "galeri://davet/01234567890ABCDEFGHJ",
                "galeri://davet/01234567890ABCDEFGHJ?s=file:///etc/passwd&k=00000000000000000000000000000000",
                "galeri://davet/01234567890ABCDEFGHJ?s=http://iyi@kotu.example&k=00000000000000000000000000000000",
                "galeri://davet/01234567890ABCDEFGHJ?s=http://a.example&k=kisa",
                "galeri://oda/01234567890ABCDEFGHJ?s=http://a.example&k=00000000000000000000000000000000"
            })
    void whatIsNoInvitationIsNone(String text) {
        assertThat(EntryLink.of(text)).isEmpty();
    }
}
