package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.Pagination;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NoteController {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;

    private final NoteService notes;

    NoteController(NoteService notes) {
        this.notes = notes;
    }

    @GetMapping(ApiPaths.NOTES)
    ApiResponse<List<Note>> page(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(required = false) @Nullable String limit) {
        int place = Check.number("before", before, Integer.MAX_VALUE, 1, Integer.MAX_VALUE);
        int size = Check.number("limit", limit, DEFAULT_LIMIT, 1, MAX_LIMIT);
        var page = notes.page(caller, roomId, place, size);
        return ApiResponse.of(page.notes(), Pagination.ofKeys(size, page.hasMore()));
    }

    @PostMapping(ApiPaths.NOTES)
    ResponseEntity<ApiResponse<Note>> add(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody NoteRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var draft = new NoteDraft(
                contentOf(request), mentionsOf(request), null, IdempotencyKey.of(request.clientNoteId(), key));
        var added = notes.add(caller, roomId, draft);
        var answer = added.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.body(ApiResponse.of(added.note()));
    }

    @PatchMapping(ApiPaths.NOTE)
    ApiResponse<Note> edit(
            Caller caller, @PathVariable RoomId roomId, @PathVariable NoteId id, @RequestBody NoteRequest request) {
        return ApiResponse.of(notes.edit(caller, roomId, id, contentOf(request), mentionsOf(request)));
    }

    @DeleteMapping(ApiPaths.NOTE)
    ApiResponse<Note> delete(Caller caller, @PathVariable RoomId roomId, @PathVariable NoteId id) {
        return ApiResponse.of(notes.delete(caller, roomId, id));
    }

    private static String contentOf(NoteRequest request) {
        var content = Objects.requireNonNullElse(request.content(), "").strip();
        Check.that().text("content", content, 1, Note.MOST_CHARACTERS).orRefuse();
        return content;
    }

    /** Each colleague once. */
    private static List<UserId> mentionsOf(NoteRequest request) {
        var mentions = Objects.requireNonNullElse(request.mentions(), List.<UserId>of());
        Check.that()
                .problem(mentions.stream().anyMatch(Objects::isNull), "mentions", "required")
                .problem(mentions.size() > Note.MOST_MENTIONS, "mentions", "too_many")
                .orRefuse();
        return mentions.stream().distinct().toList();
    }
}
