package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.TeamOptions;

/** Told after the commit, of a gallery's own options. */
@FunctionalInterface
public interface OptionsListener {

    void changed(GalleryId gallery, TeamOptions options);
}
