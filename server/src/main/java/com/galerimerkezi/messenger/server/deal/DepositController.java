package com.galerimerkezi.messenger.server.deal;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.DepositId;
import com.galerimerkezi.messenger.contract.DepositRequest;
import com.galerimerkezi.messenger.contract.DepositReversalRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DepositController {

    private static final int MAX_NOTE = 1000;
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    /** The payer's clock may be ahead of ours. */
    private static final Duration LENIENCE = Duration.ofMinutes(5);

    private final DepositService deposits;
    private final Clock clock;

    DepositController(DepositService deposits, Clock clock) {
        this.deposits = deposits;
        this.clock = clock;
    }

    @GetMapping(ApiPaths.DEPOSITS)
    ApiResponse<List<Deposit>> list(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(deposits.list(caller, roomId));
    }

    @PostMapping(ApiPaths.DEPOSITS)
    ResponseEntity<ApiResponse<Deposit>> record(
            Caller caller,
            @PathVariable RoomId roomId,
            @RequestBody DepositRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var paidAt = request.paidAt();
        Check.that()
                .money("amount", request.amount())
                .currency("currency", request.currency())
                .present("paidAt", paidAt)
                .problem(
                        paidAt != null
                                && (paidAt.isBefore(LONG_AGO)
                                        || paidAt.isAfter(clock.instant().plus(LENIENCE))),
                        "paidAt",
                        "out_of_range")
                .present("method", request.method())
                .optionalText("note", request.note(), MAX_NOTE)
                .orRefuse();
        return answer(deposits.record(caller, roomId, request, IdempotencyKey.of(request.clientActionId(), key)));
    }

    @PostMapping(ApiPaths.DEPOSIT_REVERSAL)
    ResponseEntity<ApiResponse<Deposit>> reverse(
            Caller caller,
            @PathVariable RoomId roomId,
            @PathVariable DepositId id,
            @RequestBody(required = false) @Nullable DepositReversalRequest body,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var request = body == null ? new DepositReversalRequest(null, null) : body;
        Check.that().optionalText("reason", request.reason(), MAX_NOTE).orRefuse();
        var actionId = IdempotencyKey.of(request.clientActionId(), key);
        return answer(deposits.reverse(caller, roomId, id, request.reason(), actionId));
    }

    private static ResponseEntity<ApiResponse<Deposit>> answer(DepositService.Recorded recorded) {
        var answer = recorded.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(HttpStatus.CREATED);
        return answer.body(ApiResponse.of(recorded.deposit()));
    }
}
