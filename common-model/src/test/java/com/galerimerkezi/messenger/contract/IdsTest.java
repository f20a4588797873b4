package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String ROOM = "019a1b2c-0000-7000-8000-000000000001";

    @Test
    void anIdIsAPlainStringInJson() throws JsonProcessingException {
        var id = RoomId.of(ROOM);

        assertThat(ContractJson.mapper().writeValueAsString(id)).isEqualTo('"' + ROOM + '"');
        assertThat(ContractJson.mapper().readValue('"' + ROOM + '"', RoomId.class))
                .isEqualTo(id);
        assertThat(id).hasToString(ROOM);
    }

    @Test
    void capitalsAreTheSameId() {
        assertThat(RoomId.of("019A1B2C-0000-7000-8000-00000000000F"))
                .isEqualTo(RoomId.of("019a1b2c-0000-7000-8000-00000000000f"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "019a1b2c-0000-7000-8000-00000000000",
                "019a1b2c-0000-7000-8000-0000000000011",
                "019a1b2c00-00-7000-8000-000000000001",
                "+19a1b2c-0000-7000-8000-000000000001",
                "019a1b2c-0000-7000-8000-00000000000g",
                "019a1b2c-0000-7000-8000-00000000000١",
                "{19a1b2c-0000-7000-8000-00000000000}"
            })
    void whatIsNoUuidIsNoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> RoomId.of(text));
        assertThatThrownBy(() -> ContractJson.mapper().readValue('"' + text + '"', MessageId.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "1.5", "{}", "[]"})
    void onlyAStringIsReadAsAnId(String json) {
        assertThatThrownBy(() -> ContractJson.requestMapper().readValue(json, UserId.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
