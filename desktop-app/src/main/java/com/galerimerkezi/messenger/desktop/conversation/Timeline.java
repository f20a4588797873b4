package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DepositRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OfferRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.SystemRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UploadRow;
import com.galerimerkezi.messenger.desktop.deals.DepositPane;
import com.galerimerkezi.messenger.desktop.offers.OfferWords;
import com.galerimerkezi.messenger.desktop.team.OutgoingNote;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.OneLine;
import com.galerimerkezi.messenger.desktop.text.SystemWords;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.Films;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arranges messages into rows: days, the unread line, groups of one sender within three minutes. */
final class Timeline {

    private static final Duration GROUP = Duration.ofMinutes(3);
    private static final int LONGEST_ORIGIN = 120;

    private final UserProfile me;
    private final Texts texts;
    private final Moments moments;
    private final RowFacts facts;
    private final OfferWords offers;
    private final MadeRows made = new MadeRows();
    private final NoteRows notes;

    Timeline(UserProfile me, Texts texts, Moments moments, RowFacts facts) {
        this.me = me;
        this.texts = texts;
        this.moments = moments;
        this.facts = facts;
        this.offers = new OfferWords(texts, moments);
        this.notes = new NoteRows(me, texts, moments);
    }

    /** What is noted among the messages, and what is on its way there. */
    record Noted(List<Note> notes, List<OutgoingNote> outgoing) {
        static final Noted NOTHING = new Noted(List.of(), List.of());
    }

    List<TimelineRow> rows(
            List<Message> messages, List<OutgoingMessage> outgoing, List<Upload> uploads, long readUpTo) {
        return rows(messages, Noted.NOTHING, outgoing, uploads, readUpTo);
    }

    /** The unread line stands before the other side's first message after {@code readUpTo}. */
    List<TimelineRow> rows(
            List<Message> messages, Noted noted, List<OutgoingMessage> outgoing, List<Upload> uploads, long readUpTo) {
        var items = withNotes(messages, noted.notes());
        outgoing.forEach(message -> items.add(TimelineItem.of(message, me)));
        noted.outgoing().forEach(note -> items.add(TimelineItem.of(note, me)));
        var now = moments.now();
        uploads.forEach(upload -> items.add(TimelineItem.of(upload, me, now)));
        var divider = firstUnread(messages, readUpTo);
        var quotes = new Quotes(me, texts, messages, facts);
        var rows = new ArrayList<TimelineRow>();
        var days = items.stream().map(item -> moments.dayOf(item.at())).toList();
        boolean first = true;
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (i == 0 || !days.get(i).equals(days.get(i - 1))) {
                rows.add(new DateRow(days.get(i), item.source(), moments.day(days.get(i))));
            }
            if (item.source().equals(divider)) {
                rows.add(new UnreadRow(texts.get("conversation.unread")));
            }
            boolean last = i + 1 == items.size()
                    || !days.get(i).equals(days.get(i + 1))
                    || !grouped(item, items.get(i + 1), divider);
            rows.add(row(item, quotes, first, last));
            first = last;
        }
        return Albums.joined(rows, texts);
    }

    /** Each note behind the message after which it was made. */
    private List<TimelineItem> withNotes(List<Message> messages, List<Note> notes) {
        var items = new ArrayList<TimelineItem>();
        int next = 0;
        for (var message : messages) {
            while (next < notes.size() && notes.get(next).afterSeq() < message.seq()) {
                items.add(TimelineItem.of(notes.get(next++), me.galleryId()));
            }
            items.add(TimelineItem.of(message));
        }
        notes.subList(next, notes.size()).forEach(note -> items.add(TimelineItem.of(note, me.galleryId())));
        return items;
    }

    private @Nullable Message firstUnread(List<Message> messages, long readUpTo) {
        return messages.stream()
                .filter(message -> message.seq() > readUpTo && !isOwn(message.galleryId()))
                .findFirst()
                .orElse(null);
    }

    /** Most rows are what they were: an event changes one of many, and a hundred may come in a second. */
    private TimelineRow row(TimelineItem item, Quotes quotes, boolean first, boolean last) {
        if (item.isNote()) {
            return notes.row(item, first, last);
        }
        var quote = item.replyTo() == null ? null : quotes.of(item.replyTo());
        if (!(item.source() instanceof Message message)) {
            return newRow(item, quote, first, last);
        }
        var from = new MadeRows.From(
                first,
                last,
                quote,
                facts.isStarred(message.id()),
                facts.readerOf(message),
                facts.isDelivered(message),
                facts.isAcknowledging(message.id()),
                moments.dayOf(moments.now()));
        return made.of(message, from, () -> newRow(item, quote, first, last));
    }

    private TimelineRow newRow(TimelineItem item, @Nullable Quote quote, boolean first, boolean last) {
        boolean mine = item.sender().equals(me.id());
        var text = textOf(item);
        if (item.source() instanceof Message message && TimelineItem.isNotice(message)) {
            return notice(message, text);
        }
        var bubble = new Bubble(
                isOwn(item.gallery()),
                first && !mine ? item.name() : "",
                item.gallery(),
                text,
                moments.time(item.at()),
                first,
                last,
                quote,
                originOf(item));
        var spoken = new SpokenRow(texts, mine ? texts.get("conversation.you") : item.name(), bubble, fileOf(item));
        return switch (item.source()) {
            case Message message -> messageRow(message, bubble, spoken);
            case OutgoingMessage message -> {
                var delivery = Delivery.valueOf(message.state().name());
                var problem = delivery != Delivery.FAILED ? "" : problemOf(message);
                yield new OutgoingRow(
                        message.id(),
                        bubble,
                        message.importance(),
                        delivery,
                        problem,
                        spoken.of(message.importance(), nameOf(delivery)));
            }
            case Upload upload -> new UploadRow(upload, bubble, spoken.of(null, ""));
            default ->
                throw new IllegalStateException("no row for " + item.source().getClass());
        };
    }

    private String fileOf(TimelineItem item) {
        if (item.source() instanceof Message message && Voices.isVoice(message)) {
            return Voices.spoken(message, texts);
        }
        return item.source() instanceof Message message && Films.isIn(message)
                ? Films.spoken(message, texts) + ", " + item.fileName()
                : item.fileName();
    }

    /** Only the server and the marketplace can send what is shown as a card. */
    private TimelineRow notice(Message message, String text) {
        var metadata = message.metadata();
        Optional<TimelineRow> card = message.messageType() == MessageType.OFFER_UPDATE
                ? OfferCard.in(metadata).map(offer -> offer(message, offer))
                : Deposit.in(metadata).map(deposit -> deposit(message, deposit));
        return card.orElseGet(() -> new SystemRow(
                message.id(), message.seq(), SystemWords.of(message, texts).orElse(text)));
    }

    private TimelineRow offer(Message message, OfferCard card) {
        return new OfferRow(message, card, offers.spoken(card, message.firstName(), moments.time(message.createdAt())));
    }

    private TimelineRow deposit(Message message, Deposit deposit) {
        return new DepositRow(message, deposit, DepositPane.spoken(deposit, texts, moments));
    }

    private MessageRow messageRow(Message message, Bubble bubble, SpokenRow spoken) {
        var delivery = deliveryOf(message, bubble.own());
        boolean starred = facts.isStarred(message.id());
        var how = howFar(message, delivery);
        var seen = new Seen(message, facts.isAcknowledging(message.id()), me.id(), texts, moments).line();
        return new MessageRow(
                message, bubble, delivery, how, starred, seen, spoken.of(message, starred, seen, how), List.of());
    }

    private String originOf(TimelineItem item) {
        var origin = switch (item.source()) {
            case Message message when message.deletedAt() == null -> ForwardedFrom.in(message.metadata());
            case OutgoingMessage message -> Optional.ofNullable(message.origin());
            default -> Optional.<ForwardedFrom>empty();
        };
        return origin.map(from -> texts.get("forward.from", from.senderName(), from.galleryName()))
                .map(line -> OneLine.of(line, LONGEST_ORIGIN))
                .orElse("");
    }

    /** Read by whom and when, where that is known. */
    private String howFar(Message message, @Nullable Delivery delivery) {
        if (delivery == null) {
            return "";
        }
        var at = message.readAt();
        return at == null
                ? nameOf(delivery)
                : facts.readerOf(message)
                        .map(name -> texts.get("conversation.readBy", name, moments.exactly(at)))
                        .orElseGet(() -> nameOf(delivery));
    }

    private String problemOf(OutgoingMessage message) {
        var code = message.failure();
        return texts.get("conversation.failed.reason", code == null ? texts.get("error.refused") : texts.error(code));
    }

    private @Nullable Delivery deliveryOf(Message message, boolean own) {
        if (!own) {
            return null;
        }
        if (message.readAt() != null) {
            return Delivery.READ;
        }
        return facts.isDelivered(message) ? Delivery.DELIVERED : Delivery.SENT;
    }

    private String nameOf(Delivery delivery) {
        return texts.get(delivery.textKey());
    }

    private String textOf(TimelineItem item) {
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

    /** Of one day. */
    private static boolean grouped(TimelineItem before, TimelineItem item, @Nullable Message divider) {
        return before.groups()
                && item.groups()
                && before.isNote() == item.isNote()
                && !item.source().equals(divider)
                && before.sender().equals(item.sender())
                && Duration.between(before.at(), item.at()).compareTo(GROUP) < 0;
    }
}
