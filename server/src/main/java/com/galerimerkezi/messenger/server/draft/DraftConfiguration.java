package com.galerimerkezi.messenger.server.draft;

import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What drafts ask of other features. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

    /** Of both, user and gallery: who was moved to another gallery may have a socket of the old one for a moment. */
    @Bean
    OwnDesks ownDesks(Sockets sockets) {
        return (caller, news) -> {
            var frame = Frame.of(ServerEvent.DRAFT_CHANGED, news);
            sockets.ofUser(caller.userId()).stream()
                    .filter(socket -> socket.caller().galleryId().equals(caller.galleryId()))
                    .forEach(socket -> socket.send(frame));
        };
    }
}
