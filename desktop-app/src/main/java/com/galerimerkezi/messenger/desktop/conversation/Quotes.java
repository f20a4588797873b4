package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.text.OneLine;
import com.galerimerkezi.messenger.desktop.text.SystemWords;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes quotes of originals: from the loaded messages, else from what is known beside them. */
final class Quotes {

    /** About two lines of a bubble. */
    private static final int LONGEST = 80;

    private final UserProfile me;
    private final Texts texts;
    private final List<Message> loaded;
    private final RowFacts facts;
    private @Nullable Map<MessageId, Message> byId;

    Quotes(UserProfile me, Texts texts, List<Message> loaded, RowFacts facts) {
        this.me = me;
        this.texts = texts;
        this.loaded = loaded;
        this.facts = facts;
    }

    Quote of(MessageId id) {
        var original = Optional.ofNullable(loadedById().get(id))
                .<Original>map(Original.Here::new)
                .orElseGet(() -> facts.original(id));
        return switch (original) {
            case Original.Here here -> of(here.message());
            case Original.Unknown _ -> unknown(id, Quote.State.ASKED, texts.get("quote.asked"));
            case Original.Away _ -> unknown(id, Quote.State.AWAY, texts.get("quote.away"));
        };
    }

    private static Quote unknown(MessageId id, Quote.State state, String text) {
        return new Quote(id, state, 0, "", null, text);
    }

    private Quote of(Message message) {
        boolean deleted = message.deletedAt() != null;
        return new Quote(
                message.id(),
                deleted ? Quote.State.DELETED : Quote.State.HERE,
                message.seq(),
                message.senderId().equals(me.id()) ? texts.get("conversation.you") : message.firstName(),
                message.galleryId(),
                lineOf(message, texts));
    }

    /** A message on one line. */
    static String lineOf(Message message, Texts texts) {
        if (message.deletedAt() != null) {
            return texts.get("conversation.deleted");
        }
        if (message.messageType() == MessageType.FILE) {
            return texts.get("conversation.file", Objects.requireNonNullElse(message.fileName(), ""));
        }
        return OneLine.of(wordsOf(message, texts), LONGEST);
    }

    /** Of the server's own messages in the reader's language, as far as it says what they are. */
    private static String wordsOf(Message message, Texts texts) {
        var said = message.messageType() == MessageType.OFFER_UPDATE
                ? OfferCard.in(message.metadata()).map(card -> OfferWords.inShort(card, texts))
                : SystemWords.of(message, texts);
        return said.orElseGet(
                () -> Objects.requireNonNullElseGet(message.content(), () -> texts.get("conversation.offer")));
    }

    /** Most rooms have no replies: the index is made with the first one. */
    private Map<MessageId, Message> loadedById() {
        var index = byId;
        if (index == null) {
            index = loaded.stream().collect(Collectors.toMap(Message::id, Function.identity(), (one, _) -> one));
            byId = index;
        }
        return index;
    }
}
