package com.galerimerkezi.messenger.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractJsonTest {
    private static final String DEEP = "[".repeat(33) + "]".repeat(33);

    @Test
    void timesAreWrittenInMillisecondsWithZ() throws JsonProcessingException {
        assertThat(write(Instant.parse("2026-01-15T10:30:00.123456789Z"))).isEqualTo("\"2026-01-15T10:30:00.123Z\"");
        assertThat(write(Instant.parse("2026-01-15T10:30:00Z"))).isEqualTo("\"2026-01-15T10:30:00Z\"");
    }

    @Test
    void anEmojiIsTheSameInBytesAndInText() throws JsonProcessingException {
        assertThat(ContractJson.mapper().writeValueAsBytes("Çağrı 🚗")).isEqualTo("\"Çağrı 🚗\"".getBytes(UTF_8));
        assertThat(write("Çağrı 🚗")).isEqualTo("\"Çağrı 🚗\"");
    }

    @Test
    void nullsAreWritten() throws JsonProcessingException {
        assertThat(write(new MarkReadRequest(null))).isEqualTo("{\"upTo\":null}");
    }

    @Test
    void amountsAreWrittenPlainAndReadExactly() throws JsonProcessingException {
        var amounts = new HashMap<String, Object>();
        amounts.put("large", new BigDecimal("1E+9"));
        amounts.put("small", new BigDecimal("850000.10"));

        assertThat(write(amounts)).contains("\"large\":1000000000", "\"small\":850000.10");
        assertThat(ContractJson.mapper().readValue("0.1", Object.class)).isEqualTo(new BigDecimal("0.1"));
    }

    @Test
    void unknownFieldsAreIgnored() throws JsonProcessingException {
        assertThat(readRefresh("{\"refreshToken\":\"r\",\"colour\":{\"a\":[1]}}"))
                .isEqualTo(new RefreshRequest("r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"refreshToken\":\"a\",\"refreshToken\":\"b\"}",
                "{\"refreshToken\":\"a\"} trailing",
                "{\"refreshToken\":1}",
                "{\"refreshToken\":true}",
                "{\"refreshToken\":1.5}",
                "{\"refreshToken\":[\"a\"]}",
                "[]",
                "{refreshToken:\"a\"}",
                "{\"refreshToken\":\"a\",}",
                "{\"refreshToken\":NaN}",
                "",
                "{"
            })
    void whatIsWrittenOtherwiseIsRefused(String json) {
        assertThatThrownBy(() -> readRefresh(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aRequestThatNestsTooDeepIsRefused() {
        assertThatThrownBy(() -> readRefresh("{\"a\":" + DEEP + "}")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aRequestWithATooLongStringIsRefused() {
        var json = "{\"refreshToken\":\"" + "a".repeat(64 * 1024 + 1) + "\"}";

        assertThatThrownBy(() -> readRefresh(json)).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aRefusalDoesNotQuoteWhatWasSent() {
        assertThatThrownBy(() -> readRefresh("{\"refreshToken\":\"a\",\"x\" \"cok gizli\"}"))
                .isInstanceOfSatisfying(
                        JsonProcessingException.class,
                        problem -> assertThat(problem.getLocation().sourceDescription())
                                .doesNotContain("gizli"));
    }

    @Test
    void anEnumIsReadByItsNameOnTheWireOnly() throws JsonProcessingException {
        assertThat(ContractJson.requestMapper().readValue("\"offer_update\"", MessageType.class))
                .isEqualTo(MessageType.OFFER_UPDATE);
        assertThatThrownBy(() -> ContractJson.requestMapper().readValue("\"OFFER_UPDATE\"", MessageType.class))
                .isInstanceOf(JsonProcessingException.class);
        assertThatThrownBy(() -> ContractJson.requestMapper().readValue("3", MessageType.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    private static String write(Object value) throws JsonProcessingException {
        return ContractJson.mapper().writeValueAsString(value);
    }

    private static RefreshRequest readRefresh(String json) throws JsonProcessingException {
        return ContractJson.requestMapper().readValue(json, RefreshRequest.class);
    }
}
