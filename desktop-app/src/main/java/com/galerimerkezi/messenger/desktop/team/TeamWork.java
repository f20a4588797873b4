package com.galerimerkezi.messenger.desktop.team;

import com.galerimerkezi.messenger.contract.ClientEvent;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All that one session knows of its own gallery's team. */
public final class TeamWork {

    private final TeamStore team;
    private final NoteStore notes;
    private final NoteOutbox outbox;
    private final NoteDrafts drafts;
    private final ToldAlerts told;
    private final ReminderStore reminders;
    private final ViewingStore viewing;
    private final TeamServer server;

    /** Opens files, so it is not made on the UI thread. */
    public TeamWork(
            UserFiles files,
            TeamServer server,
            Background background,
            UserProfile me,
            Clock clock,
            Consumer<ClientEvent.ViewingStart> viewingStart,
            Consumer<ClientEvent.ViewingStop> viewingStop) {
        this.server = server;
        team = new TeamStore(files.cache(), server, background, me);
        notes = new NoteStore(files.cache(), server, background);
        outbox = new NoteOutbox(files.outbox(), notes, server, background, me.id(), clock);
        drafts = new NoteDrafts(files.outbox(), background);
        told = new ToldAlerts(files.cache(), background);
        reminders = new ReminderStore(files.cache(), server, background);
        viewing = new ViewingStore(background, me.id(), viewingStart, viewingStop);
    }

    /** What is on disk; reads it, so it is not called on the UI thread. */
    public void start() {
        notes.prune();
        team.paintFromCache();
        reminders.paintFromCache();
        outbox.start();
    }

    /** The team's stores before the others: what those tell is about what these know. */
    public List<Follower> among(List<Follower> others) {
        return Stream.concat(Stream.of(team, notes, outbox, reminders), others.stream())
                .toList();
    }

    public void reached() {
        team.reached();
        notes.reached();
        outbox.reached();
        reminders.reached();
        viewing.reached();
    }

    public TeamStore team() {
        return team;
    }

    public NoteStore notes() {
        return notes;
    }

    public NoteOutbox outbox() {
        return outbox;
    }

    public ToldAlerts told() {
        return told;
    }

    public NoteDrafts drafts() {
        return drafts;
    }

    public ReminderStore reminders() {
        return reminders;
    }

    public ViewingStore viewing() {
        return viewing;
    }

    /** For what is shown at once and taken back if it is refused. */
    public TeamServer server() {
        return server;
    }
}
