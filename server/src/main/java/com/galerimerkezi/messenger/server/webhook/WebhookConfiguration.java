package com.galerimerkezi.messenger.server.webhook;

import java.net.InetAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What webhooks ask of the network. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    NameLookup nameLookup() {
        return InetAddress::getAllByName;
    }
}
