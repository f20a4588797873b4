package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.time.Instant;

/**
 * Who takes a step, when, and under which id, so that a repeat is known.
 *
 * @param caller of a step of the server's own: the user for whose side it speaks
 */
record Actor(Caller caller, Instant at, ClientMessageId actionId) {

    /** For a step that nobody asked for. */
    static Actor forServer(UserId user, GalleryId gallery, Instant at) {
        return new Actor(new Caller(user, gallery, Role.STAFF, null), at, ClientMessageId.random());
    }
}
