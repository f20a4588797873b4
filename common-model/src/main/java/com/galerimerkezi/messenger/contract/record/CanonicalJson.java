package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One text for one value, so that it can be hashed: no blanks, keys in the order of their UTF-16 units, numbers plain and
 * without needless zeros, in strings only what JSON forbids is escaped. As RFC 8785 has it, but for the numbers.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> object(value);
            case ARRAY -> value.valueStream().map(CanonicalJson::of).collect(Collectors.joining(",", "[", "]"));
            case NUMBER -> number(value.decimalValue());
            case STRING -> string(value.textValue());
            case BOOLEAN, NULL -> value.asText();
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("no JSON: " + value.getNodeType());
        };
    }

    /** SHA-256 in hexadecimal. */
    public static String digest(JsonNode value) {
        return HexFormat.of().formatHex(Sha256.of(of(value).getBytes(StandardCharsets.UTF_8)));
    }

    private static String object(JsonNode value) {
        var sorted = new TreeMap<String, JsonNode>();
        value.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
        return sorted.entrySet().stream().map(CanonicalJson::field).collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(Map.Entry<String, JsonNode> field) {
        return string(field.getKey()) + ":" + of(field.getValue());
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String string(String text) {
        try {
            return ContractJson.mapper().writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
