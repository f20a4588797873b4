package com.galerimerkezi.messenger.server.offer;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleStatusRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.IdempotencyKey;
import com.galerimerkezi.messenger.server.platform.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OfferController {

    private static final int MAX_NOTE = 1000;

    private final OfferService offers;
    private final SaleService sales;

    OfferController(OfferService offers, SaleService sales) {
        this.offers = offers;
        this.sales = sales;
    }

    @GetMapping(ApiPaths.OFFER)
    ApiResponse<Offer> offer(Caller caller, @PathVariable OfferId id) {
        return ApiResponse.of(offers.offer(caller, id));
    }

    @PostMapping(ApiPaths.OFFERS)
    ResponseEntity<ApiResponse<Offer>> make(
            Caller caller,
            @RequestBody MakeOfferRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        Check.that()
                .present("vehicleId", request.vehicleId())
                .currency("currency", request.currency())
                .money("amount", request.amount())
                .optionalText("note", request.note(), MAX_NOTE)
                .orRefuse();
        var asked = new Asked(
                OfferAction.OFFER,
                request.amount(),
                blankToNull(request.note()),
                Boolean.TRUE.equals(request.isFinal()),
                request.expiresAt());
        var id = IdempotencyKey.of(request.clientActionId(), key);
        return answer(offers.make(caller, request.vehicleId(), asked, request.currency(), id), HttpStatus.CREATED);
    }

    @PostMapping(ApiPaths.OFFER_COUNTER)
    ResponseEntity<ApiResponse<Offer>> counter(
            Caller caller,
            @PathVariable OfferId id,
            @RequestBody CounterRequest request,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        Check.that()
                .money("amount", request.amount())
                .optionalText("note", request.note(), MAX_NOTE)
                .orRefuse();
        var asked = new Asked(
                OfferAction.COUNTER,
                request.amount(),
                blankToNull(request.note()),
                Boolean.TRUE.equals(request.isFinal()),
                request.expiresAt());
        return answer(offers.move(
                caller, id, asked, request.expectedVersion(), IdempotencyKey.of(request.clientActionId(), key)));
    }

    @PostMapping(ApiPaths.OFFER_REJECT)
    ResponseEntity<ApiResponse<Offer>> reject(
            Caller caller,
            @PathVariable OfferId id,
            @RequestBody(required = false) @Nullable RejectRequest body,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        var request = body == null ? new RejectRequest(null, null, null) : body;
        Check.that().optionalText("reason", request.reason(), MAX_NOTE).orRefuse();
        return answer(offers.move(
                caller,
                id,
                Asked.reject(blankToNull(request.reason())),
                request.expectedVersion(),
                IdempotencyKey.of(request.clientActionId(), key)));
    }

    @PostMapping(ApiPaths.OFFER_ACCEPT)
    ResponseEntity<ApiResponse<Offer>> accept(
            Caller caller,
            @PathVariable OfferId id,
            @RequestBody(required = false) @Nullable OfferActionRequest body,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        return act(caller, id, Asked.accept(), body, key);
    }

    @PostMapping(ApiPaths.OFFER_WITHDRAW)
    ResponseEntity<ApiResponse<Offer>> withdraw(
            Caller caller,
            @PathVariable OfferId id,
            @RequestBody(required = false) @Nullable OfferActionRequest body,
            @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
        return act(caller, id, Asked.withdraw(), body, key);
    }

    @PutMapping(ApiPaths.VEHICLE_STATUS)
    ApiResponse<Vehicle> status(Caller caller, @PathVariable VehicleId id, @RequestBody VehicleStatusRequest request) {
        Check.that().present("status", request.status()).orRefuse();
        return ApiResponse.of(sales.set(caller, id, request.status()));
    }

    private ResponseEntity<ApiResponse<Offer>> act(
            Caller caller, OfferId id, Asked asked, @Nullable OfferActionRequest body, @Nullable String key) {
        var request = body == null ? new OfferActionRequest(null, null) : body;
        return answer(offers.move(
                caller, id, asked, request.expectedVersion(), IdempotencyKey.of(request.clientActionId(), key)));
    }

    private static ResponseEntity<ApiResponse<Offer>> answer(OfferService.Taken taken) {
        return answer(taken, HttpStatus.OK);
    }

    private static ResponseEntity<ApiResponse<Offer>> answer(OfferService.Taken taken, HttpStatus status) {
        var answer = taken.isReplay()
                ? ResponseEntity.ok().header(ApiHeaders.IDEMPOTENT_REPLAYED, "true")
                : ResponseEntity.status(status);
        return answer.body(ApiResponse.of(taken.offer()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
