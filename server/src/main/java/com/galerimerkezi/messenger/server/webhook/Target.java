package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.WebhookId;
import java.net.URI;
import java.util.Set;

/** Where a webhook's events go. */
record Target(WebhookId id, URI url, Set<String> events, String secret) {

    boolean wants(String type) {
        return events.isEmpty() || events.contains(type);
    }
}
