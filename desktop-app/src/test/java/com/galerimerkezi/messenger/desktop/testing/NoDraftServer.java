package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.drafts.DraftServer;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.util.List;

/** Nobody is reached: drafts are what they are on this computer. */
public record NoDraftServer() implements DraftServer {

    @Override
    public List<RoomDraft> drafts() {
        throw GatewayException.unreachable(new IOException("no line"));
    }

    @Override
    public RoomDraft save(RoomId room, DraftRequest request) {
        throw GatewayException.unreachable(new IOException("no line"));
    }
}
