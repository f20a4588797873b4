package com.galerimerkezi.messenger.server.properties;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Dealers.Person;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What a device of one person knows: the gallery's rooms and their messages. Events change it as they change a client. */
final class Snapshot {

    private static final List<String> OWN_MARKS =
            List.of("my_last_read_seq", "pinned", "muted_until", "my_unread_from_seq", "notify_level");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Person person;
    private final Map<String, ObjectNode> rooms = new TreeMap<>();
    private final Map<String, NavigableMap<Long, ObjectNode>> messages = new TreeMap<>();
    private final Map<String, String> stars = new TreeMap<>();

    private Snapshot(Person person) {
        this.person = person;
    }

    static Snapshot load(Client client, Person person) {
        var snapshot = new Snapshot(person);
        for (var room : client.get("/chats?state=all").data()) {
            var id = room.path("id").textValue();
            snapshot.rooms.put(id, (ObjectNode) room);
            snapshot.messagesOf(id);
            client.get("/chats/" + id + "/messages?limit=200").data().forEach(snapshot::put);
        }
        for (var star : client.get("/stars?limit=200").data()) {
            snapshot.stars.put(
                    star.at("/message/id").textValue(), star.path("starred_at").textValue());
        }
        return snapshot;
    }

    /** To be compared and shown. */
    Map<String, Object> state() {
        return Map.of("rooms", rooms, "messages", messages, "stars", stars);
    }

    void apply(JsonNode event) {
        var data = event.path("data");
        switch (event.path("type").textValue()) {
            case "new_message" -> newMessage(data);
            case "message_updated" -> updated(data);
            case "message_deleted" -> deleted(data);
            case "reaction_changed" -> reacted(data);
            case "message_acknowledged" -> acknowledged(data);
            case "star_changed" -> starred(data);
            case "messages_read" -> read(data);
            case "room_created", "room_updated" -> room((ObjectNode) data.path("room"));
            case "noop" -> {}
            default -> throw new AssertionError("no rule for " + event);
        }
    }

    private void newMessage(JsonNode data) {
        var message = data.path("message");
        put(message);
        var room = roomOf(data);
        room.set("last_message_at", message.path("created_at"));
        room.set("last_message_preview", message.path("content"));
        room.set("last_message", lastOf(message));
        room.set("last_message_gallery_id", message.path("gallery_id"));
        room.set("last_seq", message.path("seq"));
        room.set("unread_count", data.path("unreadCount"));
        waiting(data);
        room.put("archived", false);
        team(room.withObjectProperty("team"), message);
    }

    /** A message ends what was set by hand. */
    private void team(ObjectNode team, JsonNode message) {
        boolean isOurs =
                message.path("gallery_id").textValue().equals(person.gallery().toString());
        team.put("status", isOurs ? "waiting_for_them" : "waiting_for_us");
        team.put("status_is_set", false);
        team.putNull("snoozed_until");
        team.putNull("snooze_reason");
    }

    private void updated(JsonNode data) {
        var message = data.path("message");
        put(message);
        var room = roomOf(data);
        if (message.path("seq").equals(room.path("last_seq"))) {
            room.set("last_message_preview", message.path("content"));
            room.set("last_message", lastOf(message));
        }
    }

    private static JsonNode lastOf(JsonNode message) {
        var mapper = ContractJson.mapper();
        return mapper.valueToTree(LastMessage.of(mapper.convertValue(message, Message.class)));
    }

    private void deleted(JsonNode data) {
        updated(data);
        roomOf(data).set("unread_count", data.path("unreadCount"));
        waiting(data);
        stars.remove(data.at("/message/id").textValue());
    }

    private void reacted(JsonNode data) {
        messagesOf(data.path("roomId").textValue()).values().stream()
                .filter(message -> message.path("id").equals(data.path("messageId")))
                .forEach(message -> message.set("reactions", data.path("reactions")));
    }

    private void acknowledged(JsonNode data) {
        messagesOf(data.path("roomId").textValue()).values().stream()
                .filter(message -> message.path("id").equals(data.path("messageId")))
                .forEach(message -> message.set("acknowledgements", data.path("acknowledgements")));
        waiting(data);
    }

    /** What counts nothing is left out. */
    private void waiting(JsonNode data) {
        long count = data.path("unacknowledgedCount").asLong();
        if (count == 0) {
            roomOf(data).remove("unacknowledged_count");
        } else {
            roomOf(data).set("unacknowledged_count", JSON.numberNode((int) count));
        }
    }

    private void starred(JsonNode data) {
        var message = data.path("messageId").textValue();
        if (data.path("starredAt").isNull()) {
            stars.remove(message);
        } else {
            stars.put(message, data.path("starredAt").textValue());
        }
    }

    private void read(JsonNode data) {
        var only = data.path("messageId");
        for (var message : messagesOf(data.path("roomId").textValue())
                .headMap(data.path("upToSeq").longValue(), true)
                .values()) {
            boolean isMeant = only.isMissingNode() || only.equals(message.path("id"));
            if (isMeant && !message.path("gallery_id").equals(data.path("galleryId"))) {
                markRead(message, data);
            }
        }
        var room = roomOf(data);
        if (data.path("galleryId").textValue().equals(person.gallery().toString())) {
            room.set("unread_count", data.path("unreadCount"));
        }
        if (data.path("readBy").textValue().equals(person.id().toString()) && only.isMissingNode()) {
            moveOwnMark(room, data.path("upToSeq"));
        }
    }

    private static void markRead(ObjectNode message, JsonNode data) {
        if (message.path("read_at").isNull() && message.path("deleted_at").isNull()) {
            message.set("read_at", data.path("readAt"));
            message.set("read_by", data.path("readBy"));
        }
    }

    private static void moveOwnMark(ObjectNode room, JsonNode upTo) {
        if (upTo.longValue() > room.path("my_last_read_seq").longValue()) {
            room.set("my_last_read_seq", upTo);
        }
        if (upTo.longValue() >= room.path("my_unread_from_seq").longValue()) {
            room.set("my_unread_from_seq", JSON.nullNode());
        }
    }

    /** A row of the gallery says nothing of its user's own marks. */
    private void room(ObjectNode row) {
        var room = row.deepCopy();
        if (room.path("my_last_read_seq").isNull()) {
            var known = rooms.get(room.path("id").textValue());
            for (var mark : OWN_MARKS) {
                room.set(mark, known == null ? unset(mark) : known.path(mark));
            }
        }
        rooms.put(room.path("id").textValue(), room);
        messagesOf(room.path("id").textValue());
    }

    private NavigableMap<Long, ObjectNode> messagesOf(String room) {
        return messages.computeIfAbsent(room, _ -> new TreeMap<>());
    }

    private static JsonNode unset(String mark) {
        return switch (mark) {
            case "my_last_read_seq" -> JSON.numberNode(0);
            case "pinned" -> JSON.booleanNode(false);
            case "notify_level" -> JSON.textNode("all");
            default -> JSON.nullNode();
        };
    }

    private ObjectNode roomOf(JsonNode data) {
        var room = rooms.get(data.path("roomId").textValue());
        if (room == null) {
            throw new AssertionError("an event of a room that was never told: " + data);
        }
        return room;
    }

    private void put(JsonNode message) {
        messagesOf(message.path("room_id").textValue()).put(message.path("seq").longValue(), message.deepCopy());
    }
}
