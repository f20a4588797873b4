package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the user has asked for and the log does not yet tell: shown at once, taken back if it is refused. */
final class Wishes {

    private final List<Wish> wishes = new ArrayList<>();

    /** One change of one room. */
    static final class Wish {
        private final RoomId room;
        private final UnaryOperator<Room> effect;
        private boolean granted;

        private Wish(RoomId room, UnaryOperator<Room> effect) {
            this.room = room;
            this.effect = effect;
        }

        private boolean isIn(Room known) {
            return effect.apply(known).equals(known);
        }
    }

    Wish add(RoomId room, UnaryOperator<Room> effect) {
        var wish = new Wish(room, effect);
        wishes.add(wish);
        return wish;
    }

    Room in(Room room) {
        var wanted = room;
        for (var wish : wishes) {
            if (wish.room.equals(room.id())) {
                wanted = wish.effect.apply(wanted);
            }
        }
        return wanted;
    }

    void refused(Wish wish) {
        wishes.remove(wish);
    }

    /** The log tells next, if it has not told already. */
    void granted(Wish wish, @Nullable Room known) {
        wish.granted = true;
        if (known == null || wish.isIn(known)) {
            wishes.remove(wish);
        }
    }

    /** What the log tells of the room; it may tell of the wish sooner than the answer does. */
    void told(Room known) {
        wishes.removeIf(wish -> wish.room.equals(known.id()) && (wish.granted || wish.isIn(known)));
    }
}
