package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.TextRange;
import java.util.List;

/**
 * A room that one may go to.
 *
 * @param places where what was typed stands in the name, as in the two parts of the subject
 * @param state said of a closed or an archived one; empty else
 */
record SwitcherRow(
        RoomId id,
        GalleryId gallery,
        String name,
        List<TextRange> places,
        String car,
        List<TextRange> carPlaces,
        String detail,
        List<TextRange> detailPlaces,
        long unread,
        boolean marked,
        String state,
        String spoken) {}
