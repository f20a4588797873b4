package com.galerimerkezi.messenger.server.realtime;

import com.galerimerkezi.messenger.contract.ApiError;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.SocketAck;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings each event to its handler and the outcome back: as an acknowledgement, or as an error event if none was asked. */
@Component
final class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final Map<String, EventReader<?>> readers;
    private final ErrorTexts texts;

    Events(List<SocketHandler<?>> handlers, ErrorTexts texts) {
        this.texts = texts;
        readers = handlers.stream()
                .map(EventReader::new)
                .collect(Collectors.toUnmodifiableMap(EventReader::wireName, Function.identity()));
    }

    /** On the event loop. */
    void receive(SocketSession session, byte[] packet) {
        var event = EventPacket.parse(packet);
        var reader = readers.get(event.name());
        if (reader == null
                || !reader.isInstant()
                || !session.lane().isIdle()
                || !answeredAtOnce(session, event, reader)) {
            session.lane().execute(() -> answer(session, event, () -> handle(session, event, reader)));
        }
    }

    private boolean answeredAtOnce(SocketSession session, EventPacket event, EventReader<?> reader) {
        return answer(session, event, () -> reader.handleAtOnce(session, event.bytes(), event.jsonAt()));
    }

    private static boolean handle(SocketSession session, EventPacket event, @Nullable EventReader<?> reader) {
        if (reader == null) {
            throw new RefusedException(ErrorCode.VALIDATION_FAILED);
        }
        reader.handle(session, event.bytes(), event.jsonAt());
        return true;
    }

    /** False when the handling was put off; the socket then has no answer yet. */
    private boolean answer(SocketSession session, EventPacket event, BooleanSupplier handling) {
        if (!session.isOpen()) {
            return true;
        }
        try {
            if (!handling.getAsBoolean()) {
                return false;
            }
            if (event.wantsAck()) {
                session.send(Frame.ack(event.ackId(), SocketAck.OK));
            }
        } catch (RefusedException refusal) {
            refuse(session, event, texts.describe(refusal, texts.languageOf(session.acceptLanguage())));
        } catch (RuntimeException failure) {
            var traceId = UUID.randomUUID().toString();
            LOG.error("Socket event failed, trace {}: {}", traceId, Traces.withoutMessages(failure));
            refuse(session, event, texts.internal(traceId, texts.languageOf(session.acceptLanguage())));
        }
        return true;
    }

    private static void refuse(SocketSession session, EventPacket event, ApiError error) {
        session.send(
                event.wantsAck()
                        ? Frame.ack(event.ackId(), SocketAck.refused(error))
                        : Frame.of(ServerEvent.CHAT_ERROR, new ServerEvent.ChatError(event.name(), error)));
    }
}
