package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.message.MessageService;
import com.galerimerkezi.messenger.server.message.SendRule;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Sends an uploaded file into a room. An address is read, never fetched. */
@RestController
class ShareController {

    private static final int MAX_CAPTION = 10_000;
    private static final long MAX_DURATION = 24 * 3_600_000L;
    private static final String FILES = "/" + ApiPaths.FILES + "/";
    private static final String PREFIXED_FILES = "/" + ApiPaths.PREFIX + FILES;

    private final FileService files;
    private final MessageService messages;
    private final RoomService rooms;
    private final SendRule rule;

    ShareController(FileService files, MessageService messages, RoomService rooms, SendRule rule) {
        this.files = files;
        this.messages = messages;
        this.rooms = rooms;
        this.rule = rule;
    }

    @PostMapping(ApiPaths.UPLOAD)
    ResponseEntity<ApiResponse<Message>> share(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody ShareFileRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        Check.that()
                .text("fileUrl", request.fileUrl(), 1, 500)
                .text("fileName", request.fileName(), 1, 1000)
                .present("fileSize", request.fileSize())
                .text("fileType", request.fileType(), 1, 100)
                .optionalText("caption", request.caption(), MAX_CAPTION)
                .inRange("durationMs", request.durationMs() == null ? 0 : request.durationMs(), 0, MAX_DURATION)
                .problem(!areLevels(request.waveform()), "waveform", "out_of_range")
                .orRefuse();
        var id = IdempotencyKey.of(request.clientMessageId(), key);
        rooms.checkAccess(caller, roomId);
        var file = files.sendable(caller, idIn(request.fileUrl()));
        Check.that()
                .problem(file.size() != request.fileSize(), "fileSize", "wrong")
                .problem(!file.isOfType(request.fileType()), "fileType", "wrong")
                .orRefuse();
        var sent = messages.send(caller, draftOf(roomId, request, id, file), () -> {
            rule.check(caller, roomId);
            files.attach(caller, file.id());
        });
        return sent.isReplay()
                ? ResponseEntity.ok()
                        .header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                        .body(ApiResponse.of(sent.message()))
                : ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(sent.message()));
    }

    private static Draft draftOf(RoomId room, ShareFileRequest request, ClientMessageId id, StoredFile file) {
        // Named as the file whose kind was looked at, and not as the request says again.
        var attachment = FileService.attachmentOf(file).recorded(request.durationMs(), request.waveform());
        Map<String, Object> metadata = request.albumId() == null
                ? null
                : Map.of(ShareFileRequest.ALBUM_ID, request.albumId().toString());
        return new Draft(
                room, MessageType.FILE, blankToNull(request.caption()), metadata, id, request.replyToId(), attachment);
    }

    private static boolean areLevels(@Nullable List<Double> waveform) {
        return waveform == null
                || (waveform.size() <= Media.MOST_LEVELS
                        && waveform.stream().allMatch(level -> level != null && level >= 0 && level <= 1));
    }

    private static FileId idIn(String url) {
        for (var start : new String[] {FILES, PREFIXED_FILES}) {
            if (url.startsWith(start)) {
                try {
                    return FileId.of(url.substring(start.length()));
                } catch (IllegalArgumentException notOurs) {
                    break;
                }
            }
        }
        throw new RefusedException(ErrorCode.FOREIGN_FILE_URL);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
