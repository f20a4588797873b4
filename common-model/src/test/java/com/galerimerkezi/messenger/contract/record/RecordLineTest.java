package com.galerimerkezi.messenger.contract.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordLineTest {

    private static final RoomId ROOM = RoomId.of("01a22a56-f9aa-7409-9c50-ffa0af869aad");

    /** Computed apart from this program: what is hashed must never change. */
    @Test
    void theHashIsThatOfItsDocumentedBytes() {
        var digest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        var line = new RecordLine(
                RecordKind.SENT,
                Instant.parse("2026-11-30T02:44:33.622Z"),
                UserId.of("687f6470-12ec-49ae-9e7b-4ed90c100c2d"),
                GalleryId.of("9b08076a-f0e8-4754-befa-26baffdf23b7"),
                MessageId.of("aa5cc99d-1af9-4d36-8b5e-e23fa7841ffe"),
                digest);

        assertThat(HexFormat.of().formatHex(line.hash(RecordLine.nothing(), ROOM, 1)))
                .isEqualTo("33f013bf4e31c6abdc8acb1239e5fc23779494b73d9885d091a2ed06cccc3e1d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { "b": 1, "a": [ ] } | {"a":[],"b":1}
                    { "z": 1.50, "ğ": 1e3, "A": -0.0 } | {"A":0,"z":1.5,"ğ":1000}
                    [ true, null, "\\u0041\\n\\/" ] | [true,null,"A\\n/"]
                    123456789012345678901234567890.10 | 123456789012345678901234567890.1
                    """)
    void oneValueHasOneText(String written, String canonical) throws JsonProcessingException {
        assertThat(CanonicalJson.of(ContractJson.mapper().readTree(written))).isEqualTo(canonical);
    }
}
