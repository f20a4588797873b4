package com.galerimerkezi.messenger.server.presence;

import com.galerimerkezi.messenger.server.identity.UserNames;
import com.galerimerkezi.messenger.server.room.RoomService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What presence asks of other features. */
@Configuration(proxyBeanMethods = false)
class PresenceConfiguration {

    @Bean
    RoomAccess roomAccess(RoomService rooms) {
        return rooms::checkAccess;
    }

    @Bean
    Partners partners(RoomService rooms) {
        return rooms::partnersOf;
    }

    @Bean
    FirstNames firstNames(UserNames names) {
        return user -> names.of(user).first();
    }
}
