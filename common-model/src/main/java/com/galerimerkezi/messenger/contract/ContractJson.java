package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The one JSON dialect: nulls written, instants as ISO-8601 in milliseconds, decimals plain, unknown fields ignored. */
public final class ContractJson {

    /** A request nests and grows no further than this; more is refused as malformed. */
    public static final StreamReadConstraints REQUEST_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(64 * 1024)
            .maxNumberLength(40)
            .maxNameLength(128)
            .maxDocumentLength(256 * 1024)
            .build();

    /** An answer of our own server may hold a page of 200 long messages. */
    private static final StreamReadConstraints ANSWER_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(64)
            .maxStringLength(1024 * 1024)
            .maxNumberLength(1000)
            .maxNameLength(256)
            .maxDocumentLength(64L * 1024 * 1024)
            .build();

    private static final ObjectMapper MAPPER = build(ANSWER_LIMITS);
    private static final ObjectMapper REQUEST_MAPPER = build(REQUEST_LIMITS);

    private ContractJson() {}

    /** For everything that is written, and for reading what our own server wrote. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The same dialect for reading what a stranger sent. */
    public static ObjectMapper requestMapper() {
        return REQUEST_MAPPER;
    }

    private static ObjectMapper build(StreamReadConstraints limits) {
        var factory = JsonFactory.builder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                // Else bytes would have an emoji as two escapes and text would have it as it is
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        var times = new SimpleModule("instants").addSerializer(Instant.class, new InstantInMilliseconds());
        var mapper = JsonMapper.builder(factory)
                .addModules(new JavaTimeModule(), times)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
        return mapper;
    }

    private static final class InstantInMilliseconds extends JsonSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }
}
