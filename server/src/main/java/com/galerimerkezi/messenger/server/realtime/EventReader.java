package com.galerimerkezi.messenger.server.realtime;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.io.IOException;

/** Reads the payload of one event for its handler; more arguments than the first are checked and ignored. */
final class EventReader<P> {

    private final SocketHandler<P> handler;
    private final ObjectReader reader;

    EventReader(SocketHandler<P> handler) {
        this.handler = handler;
        reader = ContractJson.requestMapper()
                .readerFor(handler.type().payloadType())
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    String wireName() {
        return handler.type().wireName();
    }

    boolean isInstant() {
        return handler.isInstant();
    }

    void handle(SocketSession session, byte[] packet, int jsonAt) {
        handler.handle(session, read(packet, jsonAt));
    }

    /** False when it has to be handled where one may wait. */
    boolean handleAtOnce(SocketSession session, byte[] packet, int jsonAt) {
        return handler.handleAtOnce(session, read(packet, jsonAt));
    }

    private P read(byte[] packet, int jsonAt) {
        try (var json = reader.getFactory().createParser(packet, jsonAt, packet.length - jsonAt)) {
            json.nextToken();
            json.nextToken();
            if (json.nextToken() == JsonToken.END_ARRAY) {
                throw new RefusedException(ErrorCode.VALIDATION_FAILED);
            }
            P payload = reader.readValue(json);
            skipTheRest(json);
            if (payload == null) {
                throw new RefusedException(ErrorCode.VALIDATION_FAILED);
            }
            return payload;
        } catch (JsonParseException | StreamConstraintsException malformed) {
            throw new RefusedException(ErrorCode.MALFORMED_JSON);
        } catch (IOException wrongShape) {
            throw new RefusedException(ErrorCode.VALIDATION_FAILED);
        }
    }

    private static void skipTheRest(JsonParser json) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren();
        }
        if (json.nextToken() != null) {
            throw new RefusedException(ErrorCode.MALFORMED_JSON);
        }
    }
}
