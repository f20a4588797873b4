package com.galerimerkezi.messenger.server.reply;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.QuickReply;
import com.galerimerkezi.messenger.contract.QuickReplyId;
import com.galerimerkezi.messenger.contract.QuickReplyRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuickReplyController {

    /** It is typed behind a slash, in one word. */
    private static final Pattern SHORTCUT = Pattern.compile("[\\p{L}\\p{N}_-]*");

    private final QuickReplyService replies;

    QuickReplyController(QuickReplyService replies) {
        this.replies = replies;
    }

    @GetMapping(ApiPaths.QUICK_REPLIES)
    ApiResponse<List<QuickReply>> list(Caller caller) {
        return ApiResponse.of(replies.list(caller));
    }

    @PutMapping(ApiPaths.QUICK_REPLY)
    ApiResponse<QuickReply> save(Caller caller, @PathVariable QuickReplyId id, @RequestBody QuickReplyRequest request) {
        var shortcut = Objects.requireNonNullElse(request.shortcut(), "").strip();
        var content = Objects.requireNonNullElse(request.content(), "").strip();
        Check.that()
                .text("shortcut", shortcut, 1, QuickReply.LONGEST_SHORTCUT)
                .problem(!SHORTCUT.matcher(shortcut).matches(), "shortcut", "bad_character")
                .text("content", content, 1, QuickReply.MOST_CHARACTERS)
                .orRefuse();
        return ApiResponse.of(replies.save(caller, id, shortcut, content, Boolean.TRUE.equals(request.forGallery())));
    }

    @DeleteMapping(ApiPaths.QUICK_REPLY)
    ApiResponse<Void> delete(Caller caller, @PathVariable QuickReplyId id) {
        replies.delete(caller, id);
        return ApiResponse.done("Quick reply deleted");
    }
}
