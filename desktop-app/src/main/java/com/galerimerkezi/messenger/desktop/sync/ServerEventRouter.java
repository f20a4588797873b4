package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings each event to the store that it is for. */
public final class ServerEventRouter {

    private static final Logger LOG = LoggerFactory.getLogger(ServerEventRouter.class);

    private final SyncEngine engine;
    private final TypingStore typing;
    private final PresenceStore presence;
    private final Consumer<ServerEvent.RoomViewing> viewing;
    private final Consumer<ServerEvent.DraftChanged> drafts;
    private final ServerClock clock;
    private final Consumer<ErrorCode> sessionEnded;

    public ServerEventRouter(
            SyncEngine engine,
            TypingStore typing,
            PresenceStore presence,
            Consumer<ServerEvent.RoomViewing> viewing,
            Consumer<ServerEvent.DraftChanged> drafts,
            ServerClock clock,
            Consumer<ErrorCode> sessionEnded) {
        this.engine = engine;
        this.typing = typing;
        this.presence = presence;
        this.viewing = viewing;
        this.drafts = drafts;
        this.clock = clock;
        this.sessionEnded = sessionEnded;
    }

    void route(ServerEvent event) {
        switch (event) {
            case ServerEvent.NewMessage sent -> {
                typing.wrote(sent.roomId(), sent.message().senderId());
                engine.heard(sent);
            }
            case ServerEvent.Durable durable -> engine.heard(durable);
            case ServerEvent.Head head -> {
                clock.heard(head.serverTime());
                engine.heard(head);
            }
            case ServerEvent.UserTyping started -> typing.heard(started);
            case ServerEvent.UserStoppedTyping stopped -> typing.wrote(stopped.roomId(), stopped.userId());
            case ServerEvent.RoomViewing there -> viewing.accept(there);
            case ServerEvent.DraftChanged written -> drafts.accept(written);
            case ServerEvent.PresenceChanged changed -> presence.heard(changed);
            case ServerEvent.Reconnect soon -> LOG.debug("The server stops; back in {} ms", soon.afterMillis());
            case ServerEvent.SessionEnded ended -> sessionEnded.accept(ended.reason());
            case ServerEvent.ChatError refused ->
                LOG.info(
                        "The server refused {}: {}",
                        refused.event(),
                        refused.error().code());
        }
    }
}
