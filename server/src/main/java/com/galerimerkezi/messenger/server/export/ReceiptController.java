package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.deal.DepositService;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.room.RoomService;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A recorded deposit on one page, for both galleries' files. */
@RestController
class ReceiptController {

    private final DepositService deposits;
    private final RoomService rooms;
    private final AuditLog audit;
    private final ErrorTexts texts;

    ReceiptController(DepositService deposits, RoomService rooms, AuditLog audit, ErrorTexts texts) {
        this.deposits = deposits;
        this.rooms = rooms;
        this.audit = audit;
        this.texts = texts;
    }

    @GetMapping(ApiPaths.DEPOSIT_RECEIPT)
    ResponseEntity<Resource> receipt(
            Caller caller,
            @PathVariable RoomId roomId,
            @PathVariable DepositId id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language)
            throws IOException {
        var receipt = new DepositReceipt(
                rooms.roomFor(caller, roomId),
                deposits.find(caller, roomId, id),
                deposits.reversalOf(caller, roomId, id));
        var pdf = receipt.print(new PrintTexts(texts.languageOf(language)));
        audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.EXPORTED)
                .with("kind", "receipt")
                .with("format", "pdf")
                .with("room_id", roomId)
                .with("deposit_id", id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("deposit-" + id + ".pdf")
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(pdf));
    }
}
