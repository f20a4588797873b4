package com.galerimerkezi.messenger.server;

import com.galerimerkezi.messenger.server.identity.SessionEndListener;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where a feature asks for something by a role and another one has it. */
@Configuration(proxyBeanMethods = false)
class Adapters {

    @Bean
    SessionEndListener socketsOfEndedSessions(Sockets sockets) {
        return sockets::end;
    }
}
