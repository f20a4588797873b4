package com.galerimerkezi.messenger.server.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A message that is checked and not yet stored. */
public record Draft(
        RoomId room,
        MessageType type,
        @Nullable String content,
        @Nullable Map<String, Object> metadata,
        ClientMessageId clientMessageId,
        @Nullable MessageId replyTo,
        @Nullable Attachment attachment,
        @Nullable Importance importance) {

    private static final String OGG = "application/ogg";

    /** An ordinary one. */
    public Draft(
            RoomId room,
            MessageType type,
            @Nullable String content,
            @Nullable Map<String, Object> metadata,
            ClientMessageId clientMessageId,
            @Nullable MessageId replyTo,
            @Nullable Attachment attachment) {
        this(room, type, content, metadata, clientMessageId, replyTo, attachment, null);
    }

    /**
     * A file of the store that the message brings along; its name is the one shown.
     *
     * @param sha256 of its bytes, hexadecimal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attachment(
            FileId id,
            String url,
            String name,
            long size,
            String type,
            String sha256,
            @Nullable Media media) {

        /** With what a client measured while it recorded; only sound and film have a length. */
        public Attachment recorded(@Nullable Long durationMs, @Nullable List<Double> waveform) {
            boolean isRecording = type.startsWith("audio/") || type.startsWith("video/") || type.equals(OGG);
            if (!isRecording || (durationMs == null && waveform == null)) {
                return this;
            }
            var known = media == null ? new Media(null, null, null, null, null, null) : media;
            return new Attachment(id, url, name, size, type, sha256, known.withRecording(durationMs, waveform));
        }
    }

    @Nullable
    Media media() {
        return attachment == null ? null : attachment.media();
    }

    @Nullable
    String mediaJson() {
        return media() == null ? null : json(media());
    }

    Draft saying(@Nullable String words, Map<String, Object> about) {
        return new Draft(room, type, words, about, clientMessageId, replyTo, attachment, importance);
    }

    Draft bringing(Attachment file, @Nullable String words, Map<String, Object> about) {
        return new Draft(room, MessageType.FILE, words, about, clientMessageId, replyTo, file, importance);
    }

    String preview() {
        if (attachment != null && (content == null || content.isEmpty())) {
            return Preview.of("📎 " + attachment.name());
        }
        return Preview.of(content == null ? "" : content);
    }

    @Nullable
    String metadataJson() {
        return metadata == null ? null : json(metadata);
    }

    /** Equal for two requests that ask for the same message, so that a reused id with another one is noticed. */
    byte[] digest() {
        // What an ordinary message is made of stays as it was before there were others.
        var whole = json(
                importance == null
                        ? new Object[] {room, type, content, metadata, replyTo, attachment}
                        : new Object[] {room, type, content, metadata, replyTo, attachment, importance});
        try {
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(Object value) {
        try {
            return ContractJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
