package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoomHistoryTest {

    private final RoomHistory history = new RoomHistory();

    private void visit(long... rooms) {
        LongStream.of(rooms).forEach(room -> history.visited(id(room)));
    }

    @Test
    void oneGoesBackAndForward() {
        visit(1, 2, 3);

        assertThat(history.back()).contains(id(2));
        visit(2);
        assertThat(history.back()).contains(id(1));
        assertThat(history.back()).isEmpty();
        assertThat(history.forward()).contains(id(2));
        assertThat(history.forward()).contains(id(3));
        assertThat(history.forward()).isEmpty();
    }

    @Test
    void whoeverWentBackAndOpensAnotherRoomLeavesWhatLayForward() {
        visit(1, 2);
        history.back();

        visit(3);

        assertThat(history.forward()).isEmpty();
        assertThat(history.back()).contains(id(1));
    }

    @Test
    void theSameRoomAgainIsNoStep() {
        visit(1, 1, 2, 2);

        assertThat(history.back()).contains(id(1));
        assertThat(history.back()).isEmpty();
    }

    @Test
    void theLastOpenedIsTheMostRecentAndEachIsNamedOnce() {
        visit(1, 2, 1, 3);

        assertThat(history.recent()).containsExactly(id(3), id(1), id(2));
    }

    @Test
    void aLongDayKeepsItsLastRooms() {
        LongStream.range(0, 500).forEach(this::visit);

        assertThat(history.recent()).hasSize(100).startsWith(id(499));
        assertThat(history.back()).contains(id(498));
    }
}
