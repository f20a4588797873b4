package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import org.jspecify.annotations.Nullable;

/** What the entries say, as the JSON that is digested and exported. What is absent is left out. */
public final class RecordPayload {

    public static final String CONTENT = "content";
    public static final String FILE = "file";
    public static final String IMPORTANCE = "importance";
    public static final String METADATA = "metadata";
    public static final String TYPE = "type";

    private RecordPayload() {}

    /** A message as it is sent or found. */
    public static ObjectNode message(
            long seq,
            MessageType type,
            @Nullable String content,
            @Nullable JsonNode metadata,
            @Nullable MessageId replyTo,
            @Nullable File file,
            @Nullable Importance importance) {
        var payload = JsonNodeFactory.instance.objectNode();
        payload.put("seq", seq).put(TYPE, type.wireName());
        if (content != null) {
            payload.put(CONTENT, content);
        }
        if (metadata != null) {
            payload.set(METADATA, metadata);
        }
        if (replyTo != null) {
            payload.put("reply_to", replyTo.toString());
        }
        if (file != null) {
            payload.set(FILE, file.json());
        }
        if (importance != null) {
            payload.put(IMPORTANCE, importance.wireName());
        }
        return payload;
    }

    /** The words of a message from now on. */
    public static ObjectNode edit(String content) {
        return JsonNodeFactory.instance.objectNode().put(CONTENT, content);
    }

    /** An acknowledgement says nothing more than who gave it, and when. */
    public static ObjectNode acknowledgement() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A deletion says nothing more. */
    public static ObjectNode deletion() {
        return JsonNodeFactory.instance.objectNode();
    }

    /**
     * A file that a message brought along.
     *
     * @param sha256 of its bytes, hexadecimal
     */
    public record File(FileId id, String name, long size, String type, String sha256) {

        static @Nullable File in(JsonNode payload) {
            var file = payload.path(FILE);
            return file.isObject()
                    ? new File(
                            FileId.of(file.path("id").asText()),
                            file.path("name").asText(),
                            file.path("size").asLong(),
                            file.path("type").asText(),
                            file.path("sha256").asText())
                    : null;
        }

        ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", id.toString())
                    .put("name", name)
                    .put("size", size)
                    .put("type", type)
                    .put("sha256", sha256);
        }
    }
}
