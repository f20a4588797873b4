package com.galerimerkezi.messenger.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.SystemNote;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemWordsTest {

    @ParameterizedTest
    @CsvSource({
        "tr, DEPOSIT_RECORDED, Kapora: 50.000 ₺ · Ziraat",
        "en, DEPOSIT_RECORDED, Deposit: 50.000 ₺ · Ziraat",
        "en, DEPOSIT_REVERSED, Deposit taken back: 50.000 ₺ · Ziraat",
    })
    void whatTheServerTellsIsSaidInTheReadersLanguage(String language, SystemKind kind, String said) {
        var last = LastMessage.of(
                MessageType.SYSTEM, new SystemNote(kind, new BigDecimal("50000"), "TRY", "Ziraat").with(Map.of()));

        assertThat(SystemWords.of(last, Texts.in(language))).contains(said);
    }

    @ParameterizedTest
    @EnumSource(SystemKind.class)
    void eachKindHasItsWordsInBothLanguages(SystemKind kind) {
        var last =
                LastMessage.of(MessageType.SYSTEM, new SystemNote(kind, BigDecimal.TEN, "TRY", "Not").with(Map.of()));

        assertThat(SystemWords.of(last, Texts.in("tr")).orElseThrow())
                .isNotEqualTo(SystemWords.of(last, Texts.in("en")).orElseThrow());
    }

    @Test
    void theServersOwnWordsStayWhereTheKindIsUnknownOrADealerWroteIt() {
        var texts = Texts.in("en");
        var newer = Map.<String, Object>of("system", Map.of("kind", "from_a_newer_server"));
        var broken = Map.<String, Object>of("system", "deposit_recorded");
        var withoutAmount = SystemNote.of(SystemKind.DEPOSIT_RECORDED).with(Map.of());
        var real = SystemNote.of(SystemKind.CHAT_CLOSED_SOLD).with(Map.of());

        assertThat(SystemWords.of(LastMessage.of(MessageType.SYSTEM, newer), texts))
                .isEmpty();
        assertThat(SystemWords.of(LastMessage.of(MessageType.SYSTEM, broken), texts))
                .isEmpty();
        assertThat(SystemWords.of(LastMessage.of(MessageType.SYSTEM, withoutAmount), texts))
                .isEmpty();
        assertThat(SystemWords.of(LastMessage.of(MessageType.TEXT, real), texts))
                .isEmpty();
    }
}
