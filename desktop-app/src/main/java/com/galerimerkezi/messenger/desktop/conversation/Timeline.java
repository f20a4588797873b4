package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.SystemRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UploadRow;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Arranges messages into rows: days, the unread line, groups of one sender within three minutes. */
final class Timeline {

    private static final Duration GROUP = Duration.ofMinutes(3);

    private final UserProfile me;
    private final Texts texts;
    private final Moments moments;
    private final MadeRows made = new MadeRows();

    Timeline(UserProfile me, Texts texts, Moments moments) {
        this.me = me;
        this.texts = texts;
        this.moments = moments;
    }

    /** The unread line stands before the other side's first message after {@code readUpTo}. */
    List<TimelineRow> rows(
            List<Message> messages, List<OutgoingMessage> outgoing, List<Upload> uploads, long readUpTo) {
        var sources = new ArrayList<Object>(messages.size() + outgoing.size() + uploads.size());
        sources.addAll(messages);
        sources.addAll(outgoing);
        sources.addAll(uploads);
        var now = moments.now();
        made.begin(moments.dayOf(now), sources.size());
        var divider = firstUnread(messages, readUpTo);
        var rows = new ArrayList<TimelineRow>(sources.size());
        for (int i = 0; i < sources.size(); i++) {
            var source = sources.get(i);
            var before = i == 0 ? null : sources.get(i - 1);
            var after = i + 1 == sources.size() ? null : sources.get(i + 1);
            rows.addAll(made.rowsOf(
                    new MadeRows.Place(source, before, after, divider),
                    () -> rows(itemOf(source, now), neighbour(before, now), neighbour(after, now), divider)));
        }
        return rows;
    }

    private List<TimelineRow> rows(Item item, @Nullable Item before, @Nullable Item after, @Nullable Message divider) {
        var rows = new ArrayList<TimelineRow>(1);
        if (before == null || !sameDay(before, item)) {
            var day = moments.dayOf(item.at());
            rows.add(new DateRow(day, item.source(), moments.day(day)));
        }
        if (item.source().equals(divider)) {
            rows.add(new UnreadRow(texts.get("conversation.unread")));
        }
        rows.add(row(item, !grouped(before, item, divider), after == null || !grouped(item, after, divider)));
        return List.copyOf(rows);
    }

    private @Nullable Item neighbour(@Nullable Object source, Instant now) {
        return source == null ? null : itemOf(source, now);
    }

    private Item itemOf(Object source, Instant now) {
        return switch (source) {
            case Message message -> Item.of(message);
            case OutgoingMessage message -> Item.of(message, me);
            case Upload upload -> Item.of(upload, me, now);
            default -> throw new IllegalStateException("no row for " + source.getClass());
        };
    }

    private @Nullable Message firstUnread(List<Message> messages, long readUpTo) {
        return messages.stream()
                .filter(message -> message.seq() > readUpTo && !isOwn(message.galleryId()))
                .findFirst()
                .orElse(null);
    }

    private TimelineRow row(Item item, boolean first, boolean last) {
        boolean own = isOwn(item.gallery());
        boolean mine = item.sender().equals(me.id());
        var time = moments.time(item.at());
        var text = textOf(item);
        var bubble = new Bubble(own, first && !mine ? item.name() : "", item.gallery(), text, time, first, last);
        var spoken = (mine ? texts.get("conversation.you") : item.name()) + ", " + time + ", "
                + (text.isEmpty() ? item.fileName() : text);
        return switch (item.source()) {
            case Message message when isNotice(message) -> new SystemRow(message.id(), message.seq(), text);
            case Message message -> {
                var delivery = deliveryOf(message, own);
                yield new MessageRow(message, bubble, delivery, spoken + spokenState(delivery));
            }
            case OutgoingMessage message -> {
                var delivery = Delivery.valueOf(message.state().name());
                var problem = delivery != Delivery.FAILED ? "" : problemOf(message);
                yield new OutgoingRow(message.id(), bubble, delivery, problem, spoken + spokenState(delivery));
            }
            case Upload upload -> new UploadRow(upload, bubble, spoken);
            default ->
                throw new IllegalStateException("no row for " + item.source().getClass());
        };
    }

    private String problemOf(OutgoingMessage message) {
        var code = message.failure();
        return texts.get("conversation.failed.reason", code == null ? texts.get("error.refused") : texts.error(code));
    }

    private static @Nullable Delivery deliveryOf(Message message, boolean own) {
        if (!own) {
            return null;
        }
        return message.readAt() == null ? Delivery.SENT : Delivery.READ;
    }

    private String spokenState(@Nullable Delivery delivery) {
        return delivery == null
                ? ""
                : ", " + texts.get("conversation.delivery." + delivery.name().toLowerCase(Locale.ROOT));
    }

    private String textOf(Item item) {
        if (item.source() instanceof Message message) {
            if (message.deletedAt() != null) {
                return texts.get("conversation.deleted");
            }
            if (message.messageType() == MessageType.OFFER_UPDATE && message.content() == null) {
                return texts.get("conversation.offer");
            }
        }
        return Objects.requireNonNullElse(item.text(), "");
    }

    private boolean isOwn(GalleryId gallery) {
        return gallery.equals(me.galleryId());
    }

    private static boolean isNotice(Message message) {
        return message.messageType() == MessageType.SYSTEM || message.messageType() == MessageType.OFFER_UPDATE;
    }

    private boolean grouped(@Nullable Item before, Item item, @Nullable Message divider) {
        return before != null
                && before.groups()
                && item.groups()
                && !item.source().equals(divider)
                && before.sender().equals(item.sender())
                && sameDay(before, item)
                && Duration.between(before.at(), item.at()).compareTo(GROUP) < 0;
    }

    private boolean sameDay(Item one, Item other) {
        return moments.dayOf(one.at()).equals(moments.dayOf(other.at()));
    }

    /** What messages, messages on their way and uploads have in common. */
    private record Item(
            Object source,
            UserId sender,
            GalleryId gallery,
            String name,
            @Nullable String text,
            String fileName,
            Instant at,
            boolean groups) {

        static Item of(Message message) {
            return new Item(
                    message,
                    message.senderId(),
                    message.galleryId(),
                    message.firstName(),
                    message.content(),
                    Objects.requireNonNullElse(message.fileName(), ""),
                    message.createdAt(),
                    !isNotice(message));
        }

        static Item of(OutgoingMessage message, UserProfile me) {
            return new Item(
                    message, me.id(), me.galleryId(), me.firstName(), message.text(), "", message.createdAt(), true);
        }

        static Item of(Upload upload, UserProfile me, Instant now) {
            return new Item(upload, me.id(), me.galleryId(), me.firstName(), "", upload.fileName(), now, true);
        }
    }
}
