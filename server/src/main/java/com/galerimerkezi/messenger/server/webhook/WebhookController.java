package com.galerimerkezi.messenger.server.webhook;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.CreateWebhookRequest;
import com.galerimerkezi.messenger.contract.Webhook;
import com.galerimerkezi.messenger.contract.WebhookDelivery;
import com.galerimerkezi.messenger.contract.WebhookId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WebhookController {

    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;

    private final WebhookService webhooks;
    private final WebhookAddress address;

    WebhookController(WebhookService webhooks, WebhookAddress address) {
        this.webhooks = webhooks;
        this.address = address;
    }

    @GetMapping(ApiPaths.WEBHOOKS)
    ApiResponse<List<Webhook>> list(Caller caller) {
        return ApiResponse.of(webhooks.list(caller));
    }

    @PostMapping(ApiPaths.WEBHOOKS)
    ResponseEntity<ApiResponse<Webhook>> create(Caller caller, @RequestBody CreateWebhookRequest request) {
        webhooks.requireManager(caller);
        var secret = request.secret();
        Check.that()
                .text("url", request.url(), 1, WebhookAddress.LONGEST)
                .problem(request.url() != null && !address.isAcceptable(request.url()), "url", "wrong")
                .problem(!WebhookService.areKnown(request.events()), "events", "unknown_value")
                .problem(secret != null && secret.length() < SHORTEST_SECRET, "secret", "too_short")
                .optionalText("secret", secret, LONGEST_SECRET)
                .orRefuse();
        return ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(webhooks.create(caller, request)));
    }

    @DeleteMapping(ApiPaths.WEBHOOK)
    ApiResponse<Void> delete(Caller caller, @PathVariable WebhookId id) {
        webhooks.delete(caller, id);
        return ApiResponse.done("Webhook deleted");
    }

    /** Sends one event at once and tells how it went. */
    @PostMapping(ApiPaths.WEBHOOK_TEST)
    ApiResponse<WebhookDelivery> test(Caller caller, @PathVariable WebhookId id) {
        return ApiResponse.of(webhooks.test(caller, id));
    }

    @PostMapping(ApiPaths.WEBHOOK_RESUME)
    ApiResponse<Webhook> resume(Caller caller, @PathVariable WebhookId id) {
        return ApiResponse.of(webhooks.resume(caller, id));
    }

    @GetMapping(ApiPaths.WEBHOOK_DELIVERIES)
    ApiResponse<List<WebhookDelivery>> deliveries(Caller caller, @PathVariable WebhookId id) {
        return ApiResponse.of(webhooks.deliveries(caller, id));
    }
}
