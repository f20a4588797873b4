package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.server.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RealtimeConfiguration {

    @Bean
    RealtimeSettings realtimeSettings(Settings settings) {
        return RealtimeSettings.of(settings);
    }
}
