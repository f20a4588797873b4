package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Messages as announcements: who, of which gallery, about which vehicle, what. */
final class Wording {

    private static final int MOST_CHARACTERS = 300;

    private final Texts texts;
    private final GalleryId mine;
    private final boolean hideText;

    Wording(Texts texts, GalleryId mine, boolean hideText) {
        this.texts = texts;
        this.mine = mine;
        this.hideText = hideText;
    }

    /** The room is null while the server has not told of it yet. */
    Announcement of(ServerEvent.NewMessage sent, @Nullable Room room) {
        var message = sent.message();
        var title = room == null ? null : RoomTitle.of(room, mine, texts);
        return new Announcement(
                sent.roomId(),
                message.seq(),
                message.galleryId(),
                message.firstName() + " " + message.lastName(),
                title == null ? "" : title.name(),
                title == null ? "" : title.car(),
                title == null ? "" : title.detail(),
                wordsOf(message),
                true,
                true);
    }

    /** Many at once are one: a click leads to the newest. */
    Announcement summary(List<Announcement> many) {
        var galleries = many.stream()
                .map(Announcement::galleryName)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Announcement(
                many.getLast().room(),
                many.getLast().seq(),
                null,
                texts.get("notification.many", many.size()),
                "",
                "",
                "",
                cut(galleries),
                false,
                true);
    }

    private String wordsOf(Message message) {
        if (message.importance() == null) {
            return hideText ? texts.get("notification.newMessage") : textOf(message);
        }
        return hideText ? texts.get("notification.newImportant") : texts.get("notification.important", textOf(message));
    }

    private String textOf(Message message) {
        if (message.messageType() == MessageType.FILE) {
            return texts.get("conversation.file", Objects.requireNonNullElse(message.fileName(), ""));
        }
        if (message.messageType() == MessageType.OFFER_UPDATE) {
            var card = OfferCard.in(message.metadata());
            if (card.isPresent()) {
                return OfferWords.inShort(card.get(), texts);
            }
        }
        var text = Objects.requireNonNullElse(message.content(), "");
        return text.isEmpty() && message.messageType() == MessageType.OFFER_UPDATE
                ? texts.get("conversation.offer")
                : cut(text.strip());
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
