package com.galerimerkezi.messenger.server.sample;

import com.galerimerkezi.messenger.server.platform.StartupProblem;

/**
 * How much of everything.
 *
 * @param users in each gallery
 */
public record SampleSize(int galleries, int users, int rooms, int messages) {
    /** Offers and vehicles beyond those of rooms, for rooms that do not exist yet. */
    static final int SPARE = 200;

    public SampleSize {
        if (galleries < 3 || users < 2 || rooms < 2 || rooms < galleries / 2 || messages < 1) {
            throw new StartupProblem("Sample data need at least 3 galleries of 2 users, 1 message, "
                    + "2 rooms and a room for every two galleries");
        }
    }

    /** The first rooms join the galleries 1 and 2, 3 and 4 …, so that no two of them share one. */
    int disjointRooms() {
        return galleries / 2;
    }
}
