package com.galerimerkezi.messenger.server.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.EventType;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a room, as each of its two galleries is told. The payloads have no cursor yet.
 *
 * @param onlyUser the rest of the gallery gets a noop
 */
public record RoomEvent(
        @Nullable RoomId room,
        String type,
        GalleryId galleryA,
        String payloadA,
        GalleryId galleryB,
        String payloadB,
        @Nullable UserId onlyUser) {

    /** Stands in a payload until the log counts the event and puts the real one in its place. */
    public static final Cursor CURSOR_TO_COME = new Cursor(new UUID(0, 0), 0);

    private static final String PLACEHOLDER = ",\"cursor\":\"" + CURSOR_TO_COME + "\"}";

    /** The payload differs by gallery in what counts for it alone, such as its unread messages; its cursor is {@link #CURSOR_TO_COME}. */
    public static <E extends ServerEvent.Durable> RoomEvent of(
            @Nullable RoomId room, EventType<E> type, GalleryId a, GalleryId b, Function<GalleryId, E> payload) {
        if (ServerEvent.OfTeam.class.isAssignableFrom(type.payloadType())) {
            throw new IllegalArgumentException("one gallery's own is not for two: " + type.wireName());
        }
        return new RoomEvent(room, type.wireName(), a, json(payload.apply(a)), b, json(payload.apply(b)), null);
    }

    /** What concerns one gallery, or one user of it, alone: the other side never hears of it. */
    public static <E extends ServerEvent.Durable> RoomEvent within(
            RoomId room, EventType<E> type, GalleryId gallery, @Nullable UserId onlyUser, E payload) {
        var text = json(payload);
        return new RoomEvent(room, type.wireName(), gallery, text, gallery, text, onlyUser);
    }

    /** What concerns no room: one gallery is told. */
    public static <E extends ServerEvent.Durable> RoomEvent toGallery(EventType<E> type, GalleryId gallery, E payload) {
        var text = json(payload);
        return new RoomEvent(null, type.wireName(), gallery, text, gallery, text, null);
    }

    /** What concerns no room and one user alone. */
    public static <E extends ServerEvent.Durable> RoomEvent toUser(
            EventType<E> type, GalleryId gallery, UserId user, E payload) {
        var text = json(payload);
        return new RoomEvent(null, type.wireName(), gallery, text, gallery, text, user);
    }

    int galleries() {
        return galleryA.equals(galleryB) ? 1 : 2;
    }

    private static String json(ServerEvent.Durable payload) {
        try {
            var text = ContractJson.mapper().writeValueAsString(payload);
            if (!text.endsWith(PLACEHOLDER)) {
                throw new IllegalArgumentException(
                        "the log gives the cursor, and it comes last: " + payload.getClass());
            }
            return text.substring(0, text.length() - PLACEHOLDER.length()) + "}";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
