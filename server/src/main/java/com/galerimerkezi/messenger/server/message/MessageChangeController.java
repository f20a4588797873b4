package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.EditMessageRequest;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageVersion;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.SendMessageRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One stored message: editing, deleting, reactions, pins, acknowledgements. */
@RestController
class MessageChangeController {

    private final MessageService messages;
    private final OwnMessageService own;
    private final ReactionService reactions;
    private final PinService pins;
    private final AcknowledgementService acknowledgements;

    MessageChangeController(
            MessageService messages,
            OwnMessageService own,
            ReactionService reactions,
            PinService pins,
            AcknowledgementService acknowledgements) {
        this.messages = messages;
        this.own = own;
        this.reactions = reactions;
        this.pins = pins;
        this.acknowledgements = acknowledgements;
    }

    @GetMapping(ApiPaths.MESSAGE)
    ApiResponse<Message> one(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(messages.one(caller, roomId, id));
    }

    @PatchMapping(ApiPaths.MESSAGE)
    ApiResponse<Message> edit(
            Caller caller,
            @PathVariable RoomId roomId,
            @PathVariable MessageId id,
            @RequestBody EditMessageRequest request) {
        var content = Objects.requireNonNullElse(request.content(), "").strip();
        Check.that()
                .text("content", content, 1, SendMessageRequest.MOST_CHARACTERS)
                .orRefuse();
        return ApiResponse.of(own.edit(caller, roomId, id, content));
    }

    @DeleteMapping(ApiPaths.MESSAGE)
    ApiResponse<Message> delete(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(own.delete(caller, roomId, id));
    }

    @GetMapping(ApiPaths.MESSAGE_HISTORY)
    ApiResponse<List<MessageVersion>> history(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(own.history(caller, roomId, id));
    }

    @PutMapping(ApiPaths.REACTION)
    ApiResponse<List<Reaction>> react(
            Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id, @PathVariable String emoji) {
        return ApiResponse.of(reactions.add(caller, roomId, id, emojiIn(emoji)));
    }

    @DeleteMapping(ApiPaths.REACTION)
    ApiResponse<List<Reaction>> takeBack(
            Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id, @PathVariable String emoji) {
        return ApiResponse.of(reactions.remove(caller, roomId, id, emojiIn(emoji)));
    }

    @PutMapping(ApiPaths.MESSAGE_ACKNOWLEDGEMENT)
    ApiResponse<Message> acknowledge(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(acknowledgements.acknowledge(caller, roomId, id));
    }

    @PutMapping(ApiPaths.MESSAGE_PIN)
    ApiResponse<Message> pin(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(pins.pin(caller, roomId, id));
    }

    @DeleteMapping(ApiPaths.MESSAGE_PIN)
    ApiResponse<Message> unpin(Caller caller, @PathVariable RoomId roomId, @PathVariable MessageId id) {
        return ApiResponse.of(pins.unpin(caller, roomId, id));
    }

    @GetMapping(ApiPaths.PINS)
    ApiResponse<List<Message>> pins(Caller caller, @PathVariable RoomId roomId) {
        return ApiResponse.of(pins.pins(caller, roomId));
    }

    private static String emojiIn(String text) {
        try {
            return Emoji.of(text);
        } catch (IllegalArgumentException none) {
            throw RefusedException.field("emoji", "no_emoji");
        }
    }
}
