package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.drafts.Drafts;
import com.galerimerkezi.messenger.desktop.pictures.Sending;
import com.galerimerkezi.messenger.desktop.replies.QuickReplies;
import com.galerimerkezi.messenger.desktop.rooms.RoomStore;
import com.galerimerkezi.messenger.desktop.rooms.TeamChanges;
import com.galerimerkezi.messenger.desktop.schedule.Schedule;
import com.galerimerkezi.messenger.desktop.sync.PresenceStore;
import com.galerimerkezi.messenger.desktop.sync.TypingStore;
import com.galerimerkezi.messenger.desktop.team.TeamWork;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.util.concurrent.Executor;

/** What every open conversation of one session needs. */
public record Conversations(
        UserProfile me,
        RoomStore rooms,
        Outbox outbox,
        MessageChanges changes,
        ConversationDetailStores details,
        ReadMarks readMarks,
        Acknowledging acknowledging,
        Uploads uploads,
        Sending sending,
        TypingStore typing,
        PresenceStore presence,
        Drafts drafts,
        Voices voices,
        QuickReplies replies,
        Schedule schedule,
        TeamWork team,
        TeamChanges teamChanges,
        Texts texts,
        Moments moments,
        Executor ui) {

    public ConversationViewModel open(Room room, ConversationStore store) {
        var model = new ConversationViewModel(room, store, this, ui);
        model.open();
        return model;
    }

    public StarredViewModel starred() {
        return new StarredViewModel(this);
    }

    public HeaderViewModel header(Room room) {
        return new HeaderViewModel(room, this);
    }

    public NoteViewModel note(Room room) {
        return new NoteViewModel(room, this);
    }

    public ComposerViewModel composer(Room room) {
        return new ComposerViewModel(room, this);
    }
}
