package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A note that is to be stored, each id once. */
record NoteDraft(
        String content, List<UserId> mentions, @Nullable UserId handedTo, ClientMessageId clientNoteId) {

    private static final String UNWRITTEN = "\0";

    /** What has to be the same when it is sent again. */
    byte[] digest(RoomId room) {
        var told = mentions.stream().map(UserId::toString).collect(Collectors.joining(","));
        var text = String.join(UNWRITTEN, room.toString(), content, told, String.valueOf(handedTo));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
