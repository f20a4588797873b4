package com.galerimerkezi.messenger.desktop.drafts;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import java.util.List;

/** Where the user's other desktops find drafts; blocks. */
public interface DraftServer {

    List<RoomDraft> drafts();

    /** Returns the one that holds. */
    RoomDraft save(RoomId room, DraftRequest request);
}
