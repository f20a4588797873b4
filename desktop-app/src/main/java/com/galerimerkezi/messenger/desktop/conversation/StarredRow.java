package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.RoomId;

/**
 * A starred message, as the list shows it.
 *
 * @param room the other gallery and the car
 * @param line the message on one line
 */
record StarredRow(RoomId roomId, long seq, String room, String sender, String time, String line) {

    String spoken() {
        return String.join(", ", room, sender, time, line);
    }
}
