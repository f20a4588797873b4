package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MarkReadRequest;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Reader;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MessageController {

    private static final int MAX_METADATA = 8 * 1024;
    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    private static final int MAX_PAGE = 1_000_000_000;

    private final MessageService messages;
    private final ReadMarkService marks;
    private final ConversationPages pages;
    private final SendRule rule;

    MessageController(MessageService messages, ReadMarkService marks, ConversationPages pages, SendRule rule) {
        this.messages = messages;
        this.marks = marks;
        this.pages = pages;
        this.rule = rule;
    }

    @GetMapping(ApiPaths.CHAT)
    ApiResponse<Room> room(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(pages.roomWithNewest(caller, roomId, DEFAULT_LIMIT));
    }

    @GetMapping(ApiPaths.MESSAGES)
    ApiResponse<List<Message>> page(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String around) {
        int size = Check.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        int number = Check.number("page", page, 1, 1, MAX_PAGE);
        var beforeId = Check.parsed("before", before, "no_uuid", MessageId::of);
        var afterId = Check.parsed("after", after, "no_uuid", MessageId::of);
        var aroundId = Check.parsed("around", around, "no_uuid", MessageId::of);
        if (aroundId != null) {
            return pages.around(caller, roomId, aroundId, size);
        }
        if (beforeId != null) {
            return pages.before(caller, roomId, beforeId, size);
        }
        return afterId != null
                ? pages.after(caller, roomId, afterId, size)
                : pages.numbered(caller, roomId, number, size);
    }

    @PostMapping(ApiPaths.MESSAGES)
    ResponseEntity<ApiResponse<Message>> send(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody SendMessageRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var content = request.content() == null ? null : request.content().strip();
        Check.that()
                .text("content", content, 1, SendMessageRequest.MOST_CHARACTERS)
                .freeJson("metadata", request.metadata(), MAX_METADATA)
                .orRefuse();
        var type = Objects.requireNonNullElse(request.messageType(), MessageType.TEXT);
        refuseTypeOf(caller, type);
        Check.that()
                .problem(request.importance() != null && type != MessageType.TEXT, "importance", "wrong")
                .orRefuse();
        var draft = new Draft(
                roomId,
                type,
                content,
                request.metadata(),
                IdempotencyKey.of(request.clientMessageId(), key),
                request.replyToId(),
                null,
                request.importance());
        return answer(messages.send(caller, draft, () -> rule.check(caller, roomId)));
    }

    @PostMapping(ApiPaths.READ)
    ApiResponse<Void> markRead(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody(required = false) @Nullable MarkReadRequest request) {
        marks.markRead(caller, roomId, request == null ? null : request.upTo());
        return ApiResponse.done("All messages marked as read");
    }

    @PutMapping(ApiPaths.MESSAGE_READ)
    ApiResponse<Void> markOneRead(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        marks.markOneRead(caller, roomId, id);
        return ApiResponse.done("Message marked as read");
    }

    @GetMapping(ApiPaths.READERS)
    ApiResponse<List<Reader>> readers(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(marks.readers(caller, roomId));
    }

    private static ResponseEntity<ApiResponse<Message>> answer(MessageService.Sent sent) {
        var answer = sent.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.body(ApiResponse.of(sent.message()));
    }

    private static void refuseTypeOf(Caller caller, MessageType type) {
        switch (type) {
            case TEXT -> {}
            case FILE -> throw new RefusedException(ErrorCode.FILE_REQUIRES_UPLOAD);
            case SYSTEM, OFFER_UPDATE -> {
                if (!caller.speaksForTheServer()) {
                    throw new RefusedException(ErrorCode.ROLE_REQUIRED);
                }
            }
        }
    }
}
