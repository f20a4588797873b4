package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.UserId;
import org.jspecify.annotations.Nullable;

/** Who is asking, as the verified token says; nothing a request names itself can change it. */
public record Caller(
        UserId userId,
        GalleryId galleryId,
        Role role,
        @Nullable SessionId sessionId) {

    public boolean speaksForTheServer() {
        return role == Role.SERVICE || role == Role.ADMIN;
    }
}
