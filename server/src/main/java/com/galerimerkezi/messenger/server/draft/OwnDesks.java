package com.galerimerkezi.messenger.server.draft;

import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.server.identity.Caller;

/** Tells the caller's own desktops. */
@FunctionalInterface
interface OwnDesks {

    void tell(Caller caller, ServerEvent.DraftChanged news);
}
