package com.galerimerkezi.messenger.server.operations.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/** Writes an event as one line of JSON, so that a line break inside of it cannot pass for a second event. */
public final class LogEncoder extends EncoderBase<ILoggingEvent> {
    private static final byte[] NOTHING = {};
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = new ByteArrayOutputStream(256);
        try (var json = JSON.createGenerator(line)) {
            write(event, json);
        } catch (IOException e) {
            addError("an event could not be written", e);
            return NOTHING;
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(ILoggingEvent event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "time", event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
        json.writeStringField("level", event.getLevel().toString());
        json.writeStringField("logger", event.getLoggerName());
        json.writeStringField("thread", event.getThreadName());
        json.writeStringField("message", Redaction.of(event.getFormattedMessage()));
        for (var entry : event.getMDCPropertyMap().entrySet()) {
            json.writeStringField(entry.getKey(), Redaction.of(entry.getValue()));
        }
        if (event.getThrowableProxy() != null) {
            json.writeStringField("error", ErrorTrace.of(event.getThrowableProxy()));
        }
        json.writeEndObject();
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
