package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.team.OutgoingNote;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a conversation. Rows with the same key are the same row, perhaps changed. */
public sealed interface TimelineRow {

    Object key();

    /** The row as one sentence. */
    String spoken();

    record DateRow(LocalDate day, Object firstMessage, String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return this;
        }
    }

    record UnreadRow(String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return UnreadRow.class;
        }
    }

    record SystemRow(Object key, long seq, String spoken) implements TimelineRow {}

    /** A step of an offer; what the offer is now stands elsewhere. */
    record OfferRow(Message message, OfferCard card, String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return message.id();
        }
    }

    /** Money that changed hands, as one side has noted it. */
    record DepositRow(Message message, Deposit deposit, String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return message.id();
        }
    }

    /**
     * A message that the server has.
     *
     * @param delivery null for the other side's
     * @param how far it has come, in words
     * @param seen who acknowledged it, or that this is awaited, in words; empty where it asks for nothing
     * @param album the pictures that were sent with this one and stand with it; usually none
     */
    record MessageRow(
            Message message,
            Bubble bubble,
            @Nullable Delivery delivery,
            String how,
            boolean starred,
            String seen,
            String spoken,
            List<Message> album)
            implements TimelineRow {
        @Override
        public Object key() {
            return message.clientMessageId() == null ? message.id() : message.clientMessageId();
        }

        /** All that it shows, in their order. */
        List<Message> messages() {
            return album.isEmpty()
                    ? List.of(message)
                    : Stream.concat(Stream.of(message), album.stream()).toList();
        }
    }

    /** A message that the server does not have yet; it becomes the {@link MessageRow} of the same key. */
    record OutgoingRow(
            ClientMessageId key,
            Bubble bubble,
            @Nullable Importance importance,
            Delivery delivery,
            String problem,
            String spoken)
            implements TimelineRow {}

    /** What the own gallery's staff note for themselves; the other side has no such row. */
    record NoteRow(Note note, Bubble bubble, boolean mine, String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return note.clientNoteId();
        }
    }

    /** A note that the server does not have yet; it becomes the {@link NoteRow} of the same key. */
    record OutgoingNoteRow(OutgoingNote note, Bubble bubble, Delivery delivery, String problem, String spoken)
            implements TimelineRow {
        @Override
        public Object key() {
            return note.id();
        }
    }

    /** A file that the server does not have yet; it becomes the {@link MessageRow} of the same key. */
    record UploadRow(Upload upload, Bubble bubble, String spoken) implements TimelineRow {
        @Override
        public Object key() {
            return upload.id();
        }
    }

    /**
     * What every bubble shows.
     *
     * @param sender whose name stands above it; empty in the middle of a group
     * @param first of its group
     * @param last of its group
     * @param forwarded by whom it was first, in words; empty for what is not forwarded
     */
    record Bubble(
            boolean own,
            String sender,
            GalleryId gallery,
            String text,
            String time,
            boolean first,
            boolean last,
            @Nullable Quote quote,
            String forwarded) {}
}
