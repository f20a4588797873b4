package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.AssignRequest;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.LabelRequest;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.NoteId;
import com.galerimerkezi.messenger.contract.NoteRequest;
import com.galerimerkezi.messenger.contract.Reminder;
import com.galerimerkezi.messenger.contract.ReminderId;
import com.galerimerkezi.messenger.contract.ReminderRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.RoomStatus;
import com.galerimerkezi.messenger.contract.SnoozeRequest;
import com.galerimerkezi.messenger.contract.Team;
import com.galerimerkezi.messenger.contract.TeamOptions;
import com.galerimerkezi.messenger.desktop.gateway.TeamGateway;
import com.galerimerkezi.messenger.desktop.team.TeamServer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of the team. */
record RemoteTeam(TeamGateway rest) implements TeamServer {

    @Override
    public Team team() {
        return rest.team();
    }

    @Override
    public TeamOptions setOptions(TeamOptions options) {
        return rest.setOptions(options);
    }

    @Override
    public Label addLabel(LabelRequest request) {
        return rest.addLabel(request);
    }

    @Override
    public Label changeLabel(LabelId label, LabelRequest request) {
        return rest.changeLabel(label, request);
    }

    @Override
    public void deleteLabel(LabelId label) {
        rest.deleteLabel(label);
    }

    @Override
    public List<Note> notes(RoomId room, @Nullable Long before, int limit) {
        return rest.notes(room, before, limit);
    }

    @Override
    public Note addNote(RoomId room, NoteRequest request) {
        return rest.addNote(room, request);
    }

    @Override
    public Note editNote(RoomId room, NoteId note, NoteRequest request) {
        return rest.editNote(room, note, request);
    }

    @Override
    public Note deleteNote(RoomId room, NoteId note) {
        return rest.deleteNote(room, note);
    }

    @Override
    public void assign(RoomId room, AssignRequest request) {
        rest.assign(room, request);
    }

    @Override
    public void unassign(RoomId room) {
        rest.unassign(room);
    }

    @Override
    public void label(RoomId room, LabelId label, boolean there) {
        rest.label(room, label, there);
    }

    @Override
    public void setStatus(RoomId room, @Nullable RoomStatus status) {
        rest.setStatus(room, status);
    }

    @Override
    public void snooze(RoomId room, @Nullable SnoozeRequest request) {
        rest.snooze(room, request);
    }

    @Override
    public List<Reminder> reminders() {
        return rest.reminders();
    }

    @Override
    public Reminder remind(RoomId room, ReminderRequest request) {
        return rest.remind(room, request);
    }

    @Override
    public Reminder settle(RoomId room, ReminderId reminder) {
        return rest.settle(room, reminder);
    }
}
