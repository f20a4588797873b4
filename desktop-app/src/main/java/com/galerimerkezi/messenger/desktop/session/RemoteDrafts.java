package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.drafts.DraftServer;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import java.util.List;

/** The REST side of drafts. */
record RemoteDrafts(WorkGateway rest) implements DraftServer {

    @Override
    public List<RoomDraft> drafts() {
        return rest.drafts();
    }

    @Override
    public RoomDraft save(RoomId room, DraftRequest request) {
        return rest.saveDraft(room, request);
    }
}
