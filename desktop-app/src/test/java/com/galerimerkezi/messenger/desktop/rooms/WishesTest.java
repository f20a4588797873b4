package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aRoom;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import org.junit.jupiter.api.Test;

class WishesTest {

    private final Wishes wishes = new Wishes();

    @Test
    void whatTheLogToldBeforeTheAnswerHidesNothingThatCameLater() {
        var wish = wishes.add(ROOM, room -> unread(0));
        wishes.told(unread(0));
        var next = unread(1);
        wishes.told(next);

        wishes.granted(wish, next);

        assertThat(wishes.in(next)).isEqualTo(next);
    }

    @Test
    void untilTheLogTellsTheWishIsShown() {
        var wish = wishes.add(ROOM, room -> unread(0));
        wishes.told(unread(3));
        assertThat(wishes.in(unread(3))).isEqualTo(unread(0));

        wishes.granted(wish, unread(3));
        assertThat(wishes.in(unread(3))).isEqualTo(unread(0));

        wishes.told(unread(0));
        assertThat(wishes.in(unread(1))).isEqualTo(unread(1));
    }

    private static Room unread(long count) {
        return aRoom(ROOM, NOON, "Merhaba", count, 1, true);
    }
}
