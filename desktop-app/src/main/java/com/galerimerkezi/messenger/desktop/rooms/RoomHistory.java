package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which rooms were opened, one after another: back and forward as in a browser. */
public final class RoomHistory {

    private static final int LONGEST = 100;

    private final List<RoomId> visited = new ArrayList<>();
    private int at = -1;

    /** Whoever went back and opens another room leaves what lay forward. */
    public void visited(RoomId room) {
        if (at >= 0 && visited.get(at).equals(room)) {
            return;
        }
        visited.subList(at + 1, visited.size()).clear();
        visited.add(room);
        if (visited.size() > LONGEST) {
            visited.removeFirst();
        }
        at = visited.size() - 1;
    }

    public Optional<RoomId> back() {
        return step(-1);
    }

    public Optional<RoomId> forward() {
        return step(1);
    }

    private Optional<RoomId> step(int by) {
        int next = at + by;
        if (next < 0 || next >= visited.size()) {
            return Optional.empty();
        }
        at = next;
        return Optional.of(visited.get(at));
    }

    /** The last opened first, each once. */
    public List<RoomId> recent() {
        return visited.reversed().stream().distinct().collect(Collectors.toList());
    }
}
