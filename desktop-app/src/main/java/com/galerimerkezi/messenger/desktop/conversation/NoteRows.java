package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.NoteRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingNoteRow;
import com.galerimerkezi.messenger.desktop.team.OutgoingNote;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of internal notes. Each says what it is, so that nobody takes it for a message. */
final class NoteRows {

    private static final int MOST = 1_000;

    private final UserProfile me;
    private final Texts texts;
    private final Moments moments;
    private final IdentityHashMap<Note, Made> made = new IdentityHashMap<>();

    /** Notes do not change: another one is another object. */
    private record Made(boolean first, boolean last, NoteRow row) {}

    NoteRows(UserProfile me, Texts texts, Moments moments) {
        this.me = me;
        this.texts = texts;
        this.moments = moments;
    }

    TimelineRow row(TimelineItem item, boolean first, boolean last) {
        if (item.source() instanceof OutgoingNote outgoing) {
            return outgoing(outgoing, item, first, last);
        }
        var note = (Note) item.source();
        var known = made.get(note);
        if (known != null && known.first == first && known.last == last) {
            return known.row;
        }
        if (made.size() >= MOST) {
            made.clear();
        }
        var row = row(note, item, first, last);
        made.put(note, new Made(first, last, row));
        return row;
    }

    private NoteRow row(Note note, TimelineItem item, boolean first, boolean last) {
        var text =
                note.deletedAt() == null ? Objects.requireNonNullElse(note.content(), "") : texts.get("note.deleted");
        var bubble = bubble(item, text, first, last);
        boolean mine = note.authorId().equals(me.id());
        var spoken = spoken(
                mine ? texts.get("conversation.you") : note.firstName(),
                bubble,
                note.editedAt() == null || note.deletedAt() != null ? "" : texts.get("conversation.edited"));
        return new NoteRow(note, bubble, mine, spoken);
    }

    private OutgoingNoteRow outgoing(OutgoingNote note, TimelineItem item, boolean first, boolean last) {
        var bubble = bubble(item, note.text(), first, last);
        var failure = note.failure();
        var delivery = failure == null ? Delivery.QUEUED : Delivery.FAILED;
        var problem = failure == null ? "" : texts.get("note.failed", texts.error(failure));
        var how = texts.get(failure == null ? "conversation.delivery.queued" : "note.delivery.failed");
        return new OutgoingNoteRow(note, bubble, delivery, problem, spoken(texts.get("conversation.you"), bubble, how));
    }

    private Bubble bubble(TimelineItem item, String text, boolean first, boolean last) {
        var head = first ? texts.get("note.head", item.name()) : "";
        return new Bubble(true, head, item.gallery(), text, moments.time(item.at()), first, last, null, "");
    }

    private String spoken(String who, Bubble bubble, String how) {
        return Stream.of(texts.get("note.title"), who, bubble.time(), bubble.text(), how)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
