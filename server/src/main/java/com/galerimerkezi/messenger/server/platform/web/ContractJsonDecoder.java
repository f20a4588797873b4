package com.galerimerkezi.messenger.server.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractDataBufferDecoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/** Reads request bodies in the contract's dialect; whatever is wrong with one is a refusal that names the field. */
final class ContractJsonDecoder extends AbstractDataBufferDecoder<Object> {

    ContractJsonDecoder() {
        super(MimeTypeUtils.ALL);
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
        return type.toClass().isRecord();
    }

    @Override
    public Object decode(
            DataBuffer buffer, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return read(bytes, type.toClass());
    }

    private static Object read(byte[] bytes, Class<?> type) {
        try {
            // Jackson lets some malformed UTF-8 through; the JDK's decoder does not.
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            Object value = ContractJson.requestMapper().readValue(text.toString(), type);
            if (value == null) {
                throw new RefusedException(ErrorCode.MALFORMED_JSON);
            }
            return value;
        } catch (JsonMappingException mismatch) {
            throw refusalOf(mismatch);
        } catch (JsonProcessingException | CharacterCodingException malformed) {
            throw new RefusedException(ErrorCode.MALFORMED_JSON);
        }
    }

    private static RefusedException refusalOf(JsonMappingException mismatch) {
        var field = mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        var isSyntax = mismatch.getCause() instanceof JsonProcessingException cause
                && !(cause instanceof JsonMappingException);
        return field.isEmpty() || isSyntax
                ? new RefusedException(ErrorCode.MALFORMED_JSON)
                : RefusedException.field(field, "wrong_type");
    }
}
