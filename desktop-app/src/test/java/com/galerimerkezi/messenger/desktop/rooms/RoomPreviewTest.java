package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aRoom;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomPreviewTest {

    private static final String SERVERS_WORDS = "Karşı teklif: 1.100.000 ₺ Son";

    @ParameterizedTest
    @CsvSource({"tr, Karşı teklif: 1.100.000 ₺ · Son", "en, Counter-offer: 1.100.000 ₺ · Son"})
    void aStepOfAnOfferIsSaidInTheReadersLanguage(String language, String preview) throws Exception {
        var room = lastly("{\"message_type\":\"offer_update\",\"offer_action\":\"counter\",\"amount\":1100000,"
                + "\"currency\":\"TRY\",\"note\":\"Son\"}");

        assertThat(row(room, language).preview()).isEqualTo(preview);
    }

    @ParameterizedTest
    @CsvSource({"tr, 'Araç satıldı, bu sohbet kapatıldı'", "en, 'The vehicle was sold, this chat was closed'"})
    void soIsWhatTheServerTells(String language, String preview) throws Exception {
        var room = lastly("{\"message_type\":\"system\",\"system_kind\":\"chat_closed_sold\"}");

        assertThat(row(room, language).preview()).isEqualTo(preview);
    }

    @Test
    void allElseIsShownAsItWasWritten() throws Exception {
        var room = lastly("{\"message_type\":\"text\"}");

        assertThat(row(room, "en").preview()).isEqualTo(SERVERS_WORDS);
        assertThat(row(lastly("null"), "en").preview()).isEqualTo(SERVERS_WORDS);
        var newer = lastly("{\"message_type\":\"system\",\"system_kind\":\"from_a_newer_server\"}");
        assertThat(row(newer, "en").preview()).isEqualTo(SERVERS_WORDS);
    }

    private static Room lastly(String message) throws Exception {
        var mapper = ContractJson.mapper();
        ObjectNode room = mapper.valueToTree(aRoom(id(1), NOON, SERVERS_WORDS, 0, 3, true));
        room.set("last_message", mapper.readTree(message));
        return mapper.treeToValue(room, Room.class);
    }

    private static RoomRow row(Room room, String language) {
        var texts = Texts.in(language);
        return new RoomRows(Sample.OURS, TeamSigns.NONE, texts, new Moments(texts, Clock.fixed(NOON, ZoneOffset.UTC)))
                .of(room, "");
    }
}
