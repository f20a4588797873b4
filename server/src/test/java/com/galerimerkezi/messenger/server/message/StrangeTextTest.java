package com.galerimerkezi.messenger.server.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.text.BreakIterator;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeTextTest {

    private static final int LONGEST_PREVIEW = 100;

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private RoomId room;

    @BeforeEach
    void aRoom() {
        ahmet = SERVER.as(SERVER.world().ahmet());
        room = ahmet.openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧‍👦🏳️‍🌈🇹🇷👍🏽",
                "שלום \u202Eמחיר\u202C سعر ١٢٣",
                "Z\u0335\u0321\u0322\u0357a\u0337\u0346l\u0334\u0350g\u0336\u035Do",
                "e\u0301 \u00e9 ﬁ Å Å",
                "İstanbul ısırgan I i ğüşöç",
                "satır\nsonu\tve\u00a0boşluk\u2028çizgi",
                "'; DROP TABLE chat_messages; -- \\ \" % _ {} <script>",
            })
    void comesBackAsItWasWritten(String text) {
        var sent = ahmet.say(room, text).data();
        var read = ahmet.get("/chats/" + room + "/messages").data().path(0);

        assertThat(sent.path("content").textValue()).isEqualTo(text);
        assertThat(read.path("content").textValue()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧‍👦", "🇹🇷", "👍🏽", "e\u0301"})
    void aPreviewIsShortAndEndsBetweenTwoCharactersThatPeopleSee(String character) {
        var text = "x" + character.repeat(200);
        ahmet.say(room, text);

        var preview =
                ahmet.get("/chats/" + room).data().path("last_message_preview").textValue();

        var borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        var shown = preview.endsWith("…") ? preview.substring(0, preview.length() - 1) : preview;
        assertThat(preview.codePointCount(0, preview.length())).isLessThanOrEqualTo(LONGEST_PREVIEW);
        assertThat(text).startsWith(shown);
        assertThat(borders.isBoundary(shown.length())).isTrue();
    }
}
