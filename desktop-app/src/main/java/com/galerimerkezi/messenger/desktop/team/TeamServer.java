package com.galerimerkezi.messenger.desktop.team;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server does for the own gallery's team; the calls wait for their answer. */
public interface TeamServer {

    Team team();

    TeamOptions setOptions(TeamOptions options);

    Label addLabel(LabelRequest request);

    Label changeLabel(LabelId label, LabelRequest request);

    void deleteLabel(LabelId label);

    /** Oldest first: the newest ones, or those before a place. */
    List<Note> notes(RoomId room, @Nullable Long before, int limit);

    Note addNote(RoomId room, NoteRequest request);

    Note editNote(RoomId room, NoteId note, NoteRequest request);

    Note deleteNote(RoomId room, NoteId note);

    void assign(RoomId room, AssignRequest request);

    void unassign(RoomId room);

    void label(RoomId room, LabelId label, boolean there);

    void setStatus(RoomId room, @Nullable RoomStatus status);

    void snooze(RoomId room, @Nullable SnoozeRequest request);

    List<Reminder> reminders();

    Reminder remind(RoomId room, ReminderRequest request);

    Reminder settle(RoomId room, ReminderId reminder);
}
