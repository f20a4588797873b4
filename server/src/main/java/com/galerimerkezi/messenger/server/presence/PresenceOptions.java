package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.server.team.OptionsListener;
import org.springframework.stereotype.Component;

/** A gallery that hides its people is not seen from then on, and sees nobody. */
@Component
final class PresenceOptions implements OptionsListener {

    private final StoredPresence stored;
    private final Presence presence;

    PresenceOptions(StoredPresence stored, Presence presence) {
        this.stored = stored;
        this.presence = presence;
    }

    @Override
    public void changed(GalleryId gallery, TeamOptions options) {
        stored.changed(gallery, options.hidesPresence());
        presence.lookAgain(gallery);
    }
}
