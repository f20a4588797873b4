package com.galerimerkezi.messenger.server.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomTeam;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SyncPage;
import com.galerimerkezi.messenger.contract.WebhookId;
import java.net.URI;
import java.util.Set;

/**
 * Where a webhook's events go.
 *
 * @param team whose staff, or whose token, made it: how another gallery's team works is not for its ears
 */
record Target(WebhookId id, URI url, Set<String> events, String secret, GalleryId team) {

    boolean wants(String type, GalleryId gallery) {
        return (events.isEmpty() || events.contains(type)) && (isTeamOf(gallery) || !isOfTeam(type));
    }

    /** The marketplace hears every gallery's log, but of rooms what both of their sides may see. */
    JsonNode heard(SyncPage.Entry event, GalleryId gallery) {
        return isTeamOf(gallery) ? event.data() : RoomTeam.leftOutOf(event.data());
    }

    private boolean isTeamOf(GalleryId gallery) {
        return gallery.equals(team);
    }

    private static boolean isOfTeam(String type) {
        return ServerEvent.typeOf(type)
                .filter(known -> ServerEvent.OfTeam.class.isAssignableFrom(known.payloadType()))
                .isPresent();
    }
}
