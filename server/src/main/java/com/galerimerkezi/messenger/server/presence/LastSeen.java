package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.Map;

/** When people were last there, which outlives a restart. */
interface LastSeen {

    Map<UserId, Instant> of(GalleryId gallery);

    void save(UserId user, Instant at);
}
