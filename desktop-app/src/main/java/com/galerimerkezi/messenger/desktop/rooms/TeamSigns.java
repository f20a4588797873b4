package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import java.util.List;
import javafx.util.Subscription;

/** What a list of rooms shows of the team's work beside what the rooms themselves tell. */
public interface TeamSigns {

    /** Nobody works as a team. */
    TeamSigns NONE = new TeamSigns() {
        @Override
        public List<Label> all() {
            return List.of();
        }

        @Override
        public List<Label> labelsOf(Room room) {
            return List.of();
        }

        @Override
        public boolean isDue(RoomId room) {
            return false;
        }

        @Override
        public Subscription subscribe(Runnable changed) {
            return Subscription.EMPTY;
        }
    };

    /** The gallery's. */
    List<Label> all();

    List<Label> labelsOf(Room room);

    /** A reminder has come. */
    boolean isDue(RoomId room);

    Subscription subscribe(Runnable changed);

    static TeamSigns of(TeamWork work) {
        return new TeamSigns() {
            @Override
            public List<Label> all() {
                return work.team().team().get().labels();
            }

            @Override
            public List<Label> labelsOf(Room room) {
                return work.team().labelsOf(room.team());
            }

            @Override
            public boolean isDue(RoomId room) {
                return work.reminders().isDue(room);
            }

            @Override
            public Subscription subscribe(Runnable changed) {
                return work.team()
                        .team()
                        .subscribe((_, _) -> changed.run())
                        .and(work.reminders().all().subscribe(changed));
            }
        };
    }
}
