package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.LastMessage;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.SystemKind;
import com.galerimerkezi.messenger.contract.SystemNote;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the server tells by itself, in the reader's language; empty where its own words are all there is. */
public final class SystemWords {

    private SystemWords() {}

    public static Optional<String> of(Message message, Texts texts) {
        return message.messageType() == MessageType.SYSTEM && message.deletedAt() == null
                ? SystemNote.in(message.metadata())
                        .flatMap(said -> of(said.kind(), said.amount(), said.currency(), said.note(), texts))
                : Optional.empty();
    }

    public static Optional<String> of(LastMessage last, Texts texts) {
        return of(last.systemKind(), last.amount(), last.currency(), last.note(), texts);
    }

    private static Optional<String> of(
            @Nullable SystemKind kind,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String note,
            Texts texts) {
        if (kind == null) {
            return Optional.empty();
        }
        var money = amount == null || currency == null ? "" : Amounts.money(amount, currency);
        var said = texts.get("system." + kind.wireName(), money);
        return Optional.of(note == null ? said : said + " · " + note);
    }
}
