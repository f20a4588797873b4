package com.galerimerkezi.messenger.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything the server may push to a client. */
public sealed interface ServerEvent {

    /** An event that stands in the gallery's log: it carries absolute state, so that applying it twice changes nothing. */
    sealed interface Durable extends ServerEvent {
        Cursor cursor();
    }

    /** Both counts are the room's, for the gallery that this event goes to (additions). */
    record NewMessage(
            RoomId roomId,
            Message message,
            long unreadCount,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) long unacknowledgedCount,
            Cursor cursor)
            implements Durable {}

    record MessageUpdated(RoomId roomId, Message message, Cursor cursor) implements Durable {}

    /** The tombstone, and what the gallery that this event goes to has left unread and unacknowledged. */
    record MessageDeleted(
            RoomId roomId,
            Message message,
            long unreadCount,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) long unacknowledgedCount,
            Cursor cursor)
            implements Durable {}

    /**
     * Marks that moved forward.
     *
     * @param galleryId whose staff read
     * @param upToSeq the reader's own mark; of the other gallery's messages those up to here are read
     * @param unreadCount what the reading gallery has left
     * @param messageId where it is set, this one message alone was marked
     */
    record MessagesRead(
            RoomId roomId,
            GalleryId galleryId,
            UserId readBy,
            Instant readAt,
            long upToSeq,
            long unreadCount,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            MessageId messageId,

            Cursor cursor)
            implements Durable {}

    /**
     * More of a room has reached the other side; to the sender's gallery (addition).
     *
     * @param galleryId whose desktop has it
     */
    record MessagesDelivered(RoomId roomId, GalleryId galleryId, long upToSeq, Cursor cursor) implements Durable {}

    /** All the reactions that the message has now. */
    record ReactionChanged(RoomId roomId, MessageId messageId, List<Reaction> reactions, Cursor cursor)
            implements Durable {
        public ReactionChanged {
            reactions = List.copyOf(reactions);
        }
    }

    /**
     * All the acknowledgements that the message has now (addition).
     *
     * @param unacknowledgedCount of the room, for the gallery that this event goes to
     */
    record MessageAcknowledged(
            RoomId roomId,
            MessageId messageId,
            List<Acknowledgement> acknowledgements,
            long unacknowledgedCount,
            Cursor cursor)
            implements Durable {
        public MessageAcknowledged {
            acknowledgements = List.copyOf(acknowledgements);
        }
    }

    /** Goes to one user's devices alone; null where the message has no star any more. */
    record StarChanged(
            RoomId roomId, MessageId messageId, @Nullable Instant starredAt, Cursor cursor) implements Durable {}

    record RoomCreated(RoomId roomId, Room room, Cursor cursor) implements Durable {}

    record RoomUpdated(RoomId roomId, Room room, Cursor cursor) implements Durable {}

    /** The offer with all of its steps; the room's {@code offer} is its short form, and no room_updated tells it again. */
    record OfferUpdated(@Nullable RoomId roomId, Offer offer, Cursor cursor) implements Durable {}

    /** To its owner and to every gallery with a room about it; what rooms show of a vehicle follows from it (addition). */
    record VehicleUpdated(Vehicle vehicle, Cursor cursor) implements Durable {}

    /** To whoever was told of its changes: it is offered to nobody any more (addition). */
    record VehicleDeleted(VehicleId vehicleId, Cursor cursor) implements Durable {}

    /** What stands in one gallery's log alone: how its team works. Not one byte of it goes to anybody else. */
    sealed interface OfTeam extends Durable {}

    record NoteAdded(RoomId roomId, Note note, Cursor cursor) implements OfTeam {}

    record NoteChanged(RoomId roomId, Note note, Cursor cursor) implements OfTeam {}

    /** The note without its words. */
    record NoteDeleted(RoomId roomId, Note note, Cursor cursor) implements OfTeam {}

    /** Made, or settled; to whom it is for. */
    record ReminderChanged(RoomId roomId, Reminder reminder, Cursor cursor) implements OfTeam {}

    /** Its time has come; once, whatever was restarted meanwhile. */
    record ReminderDue(RoomId roomId, Reminder reminder, Cursor cursor) implements OfTeam {}

    /**
     * A room comes back by its time; a {@code room_updated} of it comes with this.
     *
     * @param late well after its time, because the server was down
     */
    record SnoozeEnded(
            RoomId roomId,
            UserId snoozedBy,
            Instant snoozedUntil,
            @Nullable String reason,
            boolean late,
            Cursor cursor) implements OfTeam {}

    /** All labels and options as they are now; rooms have lost labels that are not among them. */
    record TeamChanged(List<Label> labels, TeamOptions options, Cursor cursor) implements OfTeam {
        public TeamChanged {
            labels = List.copyOf(labels);
        }
    }

    /** To whose own it is, or to all of the gallery; null where it is deleted. */
    record QuickReplyChanged(QuickReplyId id, @Nullable QuickReply reply, Cursor cursor) implements OfTeam {}

    /** Made, edited, cancelled, sent, or refused, which its author should hear. */
    record ScheduledChanged(RoomId roomId, ScheduledMessage scheduled, Cursor cursor) implements OfTeam {}

    /** All of the gallery's hours as they are now. */
    record HoursChanged(BusinessHours hours, Cursor cursor) implements OfTeam {}

    /** To each of whom it warns, once. */
    record AlertRaised(RoomId roomId, RoomAlert alert, Cursor cursor) implements OfTeam {}

    /** All who belong to the team now. */
    record StaffChanged(List<Colleague> colleagues, Cursor cursor) implements OfTeam {
        public StaffChanged {
            colleagues = List.copyOf(colleagues);
        }
    }

    /** To it and to every gallery with a room shared with it; what rooms show of a gallery follows from it (addition). */
    record GalleryUpdated(Gallery gallery, Cursor cursor) implements Durable {}

    /** Takes the place of an event that this user may not see, so that the log has no hole. */
    record Noop(Cursor cursor) implements Durable {}

    record Head(Cursor cursor, Instant serverTime) implements ServerEvent {}

    /** The gallery is an addition: a colleague's typing is not the other side's. */
    record UserTyping(
            UserId userId,
            RoomId roomId,
            String firstName,
            @Nullable GalleryId galleryId) implements ServerEvent {}

    record UserStoppedTyping(
            UserId userId,
            RoomId roomId,
            String firstName,
            @Nullable GalleryId galleryId) implements ServerEvent {}

    /** The colleagues who have a room on the screen now; to the own gallery's sockets alone. */
    record RoomViewing(RoomId roomId, List<Viewer> viewers) implements ServerEvent {
        public RoomViewing {
            viewers = List.copyOf(viewers);
        }
    }

    /** To the same user's own sockets alone, and in no log: whoever comes back asks for the drafts. */
    record DraftChanged(RoomId roomId, RoomDraft draft) implements ServerEvent {}

    /**
     * Who is there, who is not, and since when.
     *
     * @param lastSeenAt null while somebody is there, and where the gallery does not show it
     * @param away there, but not at any desk for a while (addition); it is left out where it is false
     */
    record PresenceChanged(
            GalleryId galleryId,
            UserId userId,
            boolean online,
            @Nullable Instant lastSeenAt,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean away)
            implements ServerEvent {}

    /** The session behind this socket is over; the socket closes next. */
    record SessionEnded(ErrorCode reason) implements ServerEvent {}

    /** The server stops: a client comes back after so long, which differs from socket to socket (addition). */
    record Reconnect(long afterMillis) implements ServerEvent {}

    /** A refused event for which no acknowledgement was asked. */
    record ChatError(String event, ApiError error) implements ServerEvent {}

    EventType<NewMessage> NEW_MESSAGE = new EventType<>("new_message", NewMessage.class);
    EventType<MessageUpdated> MESSAGE_UPDATED = new EventType<>("message_updated", MessageUpdated.class);
    EventType<MessageDeleted> MESSAGE_DELETED = new EventType<>("message_deleted", MessageDeleted.class);
    EventType<MessagesRead> MESSAGES_READ = new EventType<>("messages_read", MessagesRead.class);
    EventType<MessagesDelivered> MESSAGES_DELIVERED = new EventType<>("messages_delivered", MessagesDelivered.class);
    EventType<ReactionChanged> REACTION_CHANGED = new EventType<>("reaction_changed", ReactionChanged.class);
    EventType<MessageAcknowledged> MESSAGE_ACKNOWLEDGED =
            new EventType<>("message_acknowledged", MessageAcknowledged.class);
    EventType<StarChanged> STAR_CHANGED = new EventType<>("star_changed", StarChanged.class);
    EventType<RoomCreated> ROOM_CREATED = new EventType<>("room_created", RoomCreated.class);
    EventType<RoomUpdated> ROOM_UPDATED = new EventType<>("room_updated", RoomUpdated.class);
    EventType<OfferUpdated> OFFER_UPDATED = new EventType<>("offer_updated", OfferUpdated.class);
    EventType<VehicleUpdated> VEHICLE_UPDATED = new EventType<>("vehicle_updated", VehicleUpdated.class);
    EventType<VehicleDeleted> VEHICLE_DELETED = new EventType<>("vehicle_deleted", VehicleDeleted.class);
    EventType<NoteAdded> NOTE_ADDED = new EventType<>("note_added", NoteAdded.class);
    EventType<NoteChanged> NOTE_CHANGED = new EventType<>("note_changed", NoteChanged.class);
    EventType<NoteDeleted> NOTE_DELETED = new EventType<>("note_deleted", NoteDeleted.class);
    EventType<ReminderChanged> REMINDER_CHANGED = new EventType<>("reminder_changed", ReminderChanged.class);
    EventType<ReminderDue> REMINDER_DUE = new EventType<>("reminder_due", ReminderDue.class);
    EventType<SnoozeEnded> SNOOZE_ENDED = new EventType<>("snooze_ended", SnoozeEnded.class);
    EventType<TeamChanged> TEAM_CHANGED = new EventType<>("team_changed", TeamChanged.class);
    EventType<QuickReplyChanged> QUICK_REPLY_CHANGED = new EventType<>("quick_reply_changed", QuickReplyChanged.class);
    EventType<ScheduledChanged> SCHEDULED_CHANGED = new EventType<>("scheduled_changed", ScheduledChanged.class);
    EventType<HoursChanged> HOURS_CHANGED = new EventType<>("hours_changed", HoursChanged.class);
    EventType<AlertRaised> ALERT_RAISED = new EventType<>("alert_raised", AlertRaised.class);
    EventType<StaffChanged> STAFF_CHANGED = new EventType<>("staff_changed", StaffChanged.class);
    EventType<GalleryUpdated> GALLERY_UPDATED = new EventType<>("gallery_updated", GalleryUpdated.class);
    EventType<Noop> NOOP = new EventType<>("noop", Noop.class);
    EventType<Head> HEAD = new EventType<>("head", Head.class);
    EventType<UserTyping> USER_TYPING = new EventType<>("user_typing", UserTyping.class);
    EventType<UserStoppedTyping> USER_STOPPED_TYPING = new EventType<>("user_stopped_typing", UserStoppedTyping.class);
    EventType<RoomViewing> ROOM_VIEWING = new EventType<>("room_viewing", RoomViewing.class);
    EventType<DraftChanged> DRAFT_CHANGED = new EventType<>("draft_changed", DraftChanged.class);
    EventType<PresenceChanged> PRESENCE_CHANGED = new EventType<>("presence_changed", PresenceChanged.class);
    EventType<SessionEnded> SESSION_ENDED = new EventType<>("session_ended", SessionEnded.class);
    EventType<Reconnect> RECONNECT = new EventType<>("reconnect", Reconnect.class);
    EventType<ChatError> CHAT_ERROR = new EventType<>("chat_error", ChatError.class);

    List<EventType<? extends ServerEvent>> ALL = List.of(
            NEW_MESSAGE,
            MESSAGE_UPDATED,
            MESSAGE_DELETED,
            MESSAGES_READ,
            MESSAGES_DELIVERED,
            REACTION_CHANGED,
            MESSAGE_ACKNOWLEDGED,
            STAR_CHANGED,
            ROOM_CREATED,
            ROOM_UPDATED,
            OFFER_UPDATED,
            VEHICLE_UPDATED,
            VEHICLE_DELETED,
            NOTE_ADDED,
            NOTE_CHANGED,
            NOTE_DELETED,
            REMINDER_CHANGED,
            REMINDER_DUE,
            SNOOZE_ENDED,
            TEAM_CHANGED,
            QUICK_REPLY_CHANGED,
            SCHEDULED_CHANGED,
            HOURS_CHANGED,
            ALERT_RAISED,
            STAFF_CHANGED,
            GALLERY_UPDATED,
            NOOP,
            HEAD,
            USER_TYPING,
            USER_STOPPED_TYPING,
            ROOM_VIEWING,
            DRAFT_CHANGED,
            PRESENCE_CHANGED,
            SESSION_ENDED,
            RECONNECT,
            CHAT_ERROR);

    Map<String, EventType<? extends ServerEvent>> BY_WIRE_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EventType::wireName, Function.identity()));

    static Optional<EventType<? extends ServerEvent>> typeOf(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
