package com.galerimerkezi.messenger.server.draft;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.DraftRequest;
import com.galerimerkezi.messenger.contract.RoomDraft;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DraftController {

    private final DraftService drafts;

    DraftController(DraftService drafts) {
        this.drafts = drafts;
    }

    @GetMapping(ApiPaths.DRAFTS)
    ApiResponse<List<RoomDraft>> list(Caller caller) {
        return ApiResponse.of(drafts.list(caller));
    }

    @PutMapping(ApiPaths.DRAFT)
    ApiResponse<RoomDraft> save(Caller caller, @PathVariable RoomId roomId, @RequestBody DraftRequest request) {
        Check.that()
                .text("text", request.text(), 0, RoomDraft.MOST_CHARACTERS)
                .present("writtenAt", request.writtenAt())
                .orRefuse();
        return ApiResponse.of(drafts.save(caller, roomId, request));
    }
}
