package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.AssignRequest;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.NoteSearchPage;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.SearchQuery;
import com.galerimerkezi.messenger.contract.SnoozeRequest;
import com.galerimerkezi.messenger.contract.StatusRequest;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.contract.TeamOptionsRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of the own gallery's team as blocking calls; every failure is a GatewayException. */
public final class TeamGateway {

    private final TeamApi api;

    TeamGateway(TeamApi api) {
        this.api = api;
    }

    public Team team() {
        return Answers.data(api.team());
    }

    public TeamOptions setOptions(TeamOptions options) {
        return Answers.data(api.setOptions(TeamOptionsRequest.of(options)));
    }

    public NoteSearchPage searchNotes(SearchQuery query, @Nullable String cursor, int limit) {
        return Answers.notePage(api.searchNotes(query.parameters(), cursor, limit));
    }

    public Label addLabel(LabelRequest request) {
        return Answers.data(api.addLabel(request));
    }

    public Label changeLabel(LabelId label, LabelRequest request) {
        return Answers.data(api.changeLabel(label, request));
    }

    public void deleteLabel(LabelId label) {
        Answers.done(api.deleteLabel(label));
    }

    /** Oldest first: the newest ones, or those before a place. */
    public List<Note> notes(RoomId room, @Nullable Long before, int limit) {
        return Answers.data(api.notes(room, before, limit));
    }

    public Note addNote(RoomId room, NoteRequest request) {
        return Answers.data(api.addNote(room, request));
    }

    public Note editNote(RoomId room, NoteId note, NoteRequest request) {
        return Answers.data(api.editNote(room, note, request));
    }

    /** What is left of it. */
    public Note deleteNote(RoomId room, NoteId note) {
        return Answers.data(api.deleteNote(room, note));
    }

    public void assign(RoomId room, AssignRequest request) {
        Answers.done(api.assign(room, request));
    }

    public void unassign(RoomId room) {
        Answers.done(api.unassign(room));
    }

    public void label(RoomId room, LabelId label, boolean there) {
        Answers.done(there ? api.label(room, label) : api.unlabel(room, label));
    }

    /** Null lets it follow from who wrote last. */
    public void setStatus(RoomId room, @Nullable RoomStatus status) {
        Answers.done(status == null ? api.clearStatus(room) : api.setStatus(room, new StatusRequest(status)));
    }

    /** Null ends it. */
    public void snooze(RoomId room, @Nullable SnoozeRequest request) {
        Answers.done(request == null ? api.wake(room) : api.snooze(room, request));
    }

    /** Those that are not settled, the earliest first. */
    public List<Reminder> reminders() {
        return Answers.data(api.reminders());
    }

    public Reminder remind(RoomId room, ReminderRequest request) {
        return Answers.data(api.remind(room, request));
    }

    public Reminder settle(RoomId room, ReminderId reminder) {
        return Answers.data(api.settle(room, reminder));
    }
}
