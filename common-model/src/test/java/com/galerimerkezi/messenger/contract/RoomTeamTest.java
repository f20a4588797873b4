package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomTeamTest {
    private static final GalleryId OURS = new GalleryId(new UUID(0, 1));
    private static final GalleryId THEIRS = new GalleryId(new UUID(0, 2));
    private static final Assignee AYSE =
            new Assignee(new UserId(new UUID(0, 3)), "Ayşe", "Yılmaz", Instant.parse("2026-01-15T10:40:00Z"));
    private static final RoomTeam SET = new RoomTeam(
            AYSE,
            List.of(new LabelId(new UUID(0, 4))),
            RoomStatus.WAITING_FOR_THEM,
            true,
            Instant.parse("2026-01-16T06:00:00Z"),
            "yarın arayacak");

    @Test
    void whoeverWritesTheOtherSideHasToAnswer() {
        assertThat(RoomTeam.NOTHING.withStatus(OURS, null).status()).isNull();
        assertThat(RoomTeam.NOTHING.withStatus(OURS, THEIRS).status()).isEqualTo(RoomStatus.WAITING_FOR_US);
        assertThat(RoomTeam.NOTHING.withStatus(OURS, OURS).status()).isEqualTo(RoomStatus.WAITING_FOR_THEM);
    }

    @Test
    void whatWasSetByHandStaysUntilTheNextMessage() {
        assertThat(SET.withStatus(OURS, THEIRS)).isEqualTo(SET);
        assertThat(SET.afterMessage(OURS, THEIRS))
                .isEqualTo(new RoomTeam(AYSE, SET.labelIds(), RoomStatus.WAITING_FOR_US, false, null, null));
    }

    @Test
    void anEventIsToldToOthersWithoutIt() throws JsonProcessingException {
        var mapper = ContractJson.mapper();
        var event = mapper.readTree(
                "{\"roomId\":\"x\",\"room\":{\"id\":\"x\",\"team\":{\"label_ids\":[]}},\"cursor\":\"y\"}");
        var before = event.deepCopy();

        assertThat(RoomTeam.leftOutOf(event).toString())
                .isEqualTo("{\"roomId\":\"x\",\"room\":{\"id\":\"x\",\"team\":null},\"cursor\":\"y\"}");
        assertThat(event).isEqualTo(before);
        assertThat(RoomTeam.leftOutOf(mapper.readTree("{\"message\":{}}")).toString())
                .isEqualTo("{\"message\":{}}");
    }
}
