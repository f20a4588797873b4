package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.notifications.Announcement;
import com.galerimerkezi.messenger.desktop.notifications.BadgeIcon;
import com.galerimerkezi.messenger.desktop.notifications.BusAnnouncer;
import com.galerimerkezi.messenger.desktop.notifications.Notifier;
import com.galerimerkezi.messenger.desktop.notifications.Responder;
import com.galerimerkezi.messenger.desktop.notifications.RoomVoice;
import com.galerimerkezi.messenger.desktop.notifications.RoomsInNeed;
import com.galerimerkezi.messenger.desktop.notifications.TestNotification;
import com.galerimerkezi.messenger.desktop.notifications.ToastStack;
import com.galerimerkezi.messenger.desktop.notifications.Tray;
import com.galerimerkezi.messenger.desktop.rooms.Mute;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session's notifications in one window: announced by the system if it can, by the program else; the badge. */
final class SessionNotifications implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SessionNotifications.class);
    private static final int A_MOMENT_MILLIS = 250;
    private static final int STAYING_SECONDS = 6;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Stage stage;
    private final ClientSession session;
    private final Preferences preferences;
    private final Supplier<Texts> texts;
    private final Executor ui;
    private final Optional<BusAnnouncer> system;
    private final ToastStack own;
    private final Tray tray;
    private final Responder responder;
    private final SessionAlerts alerts;
    private final Subscription badge;
    private long shownRooms = -1;
    private @Nullable Instant recount;
    private boolean closed;

    /** What the window does for its notifications. */
    interface Place {

        boolean isOnScreen(RoomId room);

        /** The window comes to the front with that message, ready to write in its room. */
        void open(RoomId room, long seq);

        void comeToFront();
    }

    SessionNotifications(
            Stage stage,
            ClientSession session,
            Preferences preferences,
            Theme theme,
            Computer computer,
            EmojiPictures pictures,
            Supplier<Texts> texts,
            Executor ui,
            Place place) {
        this.stage = stage;
        this.session = session;
        this.preferences = preferences;
        this.texts = texts;
        this.ui = ui;
        system = computer.notifications().in(texts);
        own = new ToastStack(
                pictures, texts, theme, CompletableFuture.delayedExecutor(STAYING_SECONDS, TimeUnit.SECONDS, ui));
        tray = new Tray(ui, place::comeToFront);
        responder = responder(place);
        session.news().onMessage(notifier(computer, place::isOnScreen)::heard);
        alerts = new SessionAlerts(session, voice(computer), place::isOnScreen, this::later);
        badge = session.rooms().rooms().subscribe(this::roomsChanged);
        showBadge();
    }

    private Notifier notifier(Computer computer, Predicate<RoomId> onScreen) {
        return new Notifier(
                session.me().galleryId(),
                session.rooms()::find,
                onScreen,
                preferences::notifications,
                texts,
                session.clock(),
                CompletableFuture.delayedExecutor(A_MOMENT_MILLIS, TimeUnit.MILLISECONDS, ui),
                this::announce,
                soundOf(computer));
    }

    private RoomVoice voice(Computer computer) {
        return new RoomVoice(
                session.me(),
                session.rooms()::find,
                preferences::notifications,
                texts,
                session.clock(),
                this::announce,
                soundOf(computer));
    }

    private Runnable soundOf(Computer computer) {
        return () -> {
            if (!closed) {
                computer.sound().run();
            }
        };
    }

    private void later(Duration delay, Runnable action) {
        CompletableFuture.delayedExecutor(delay.toMillis() + 1, TimeUnit.MILLISECONDS, ui)
                .execute(() -> {
                    if (!closed) {
                        action.run();
                    }
                });
    }

    private Responder responder(Place place) {
        return new Responder() {
            @Override
            public void open(RoomId room, long seq) {
                place.open(room, seq);
            }

            @Override
            public CompletableFuture<Void> reply(RoomId room, String text) {
                return session.outbox().sendBesideDraft(room, text);
            }
        };
    }

    private void announce(Announcement announcement) {
        if (closed || system.isEmpty()) {
            showOwn(announcement);
            return;
        }
        var _ = system.get()
                .show(announcement, responder)
                .whenCompleteAsync(
                        (_, failure) -> {
                            if (failure != null) {
                                LOG.debug("The system did not show a notification", failure);
                                showOwn(announcement);
                            }
                        },
                        ui);
    }

    /** Says by which way it came, and why not by the other. */
    void test() {
        var test = new TestNotification(
                texts.get(),
                new Moments(texts.get(), session.clock()),
                preferences.notifications(),
                ZonedDateTime.now(session.clock()));
        if (system.isEmpty()) {
            showOwn(test.shownByTheProgram());
            return;
        }
        var _ = system.get()
                .show(test.shownByTheSystem(), responder)
                .whenCompleteAsync(
                        (_, failure) -> {
                            if (failure != null) {
                                showOwn(test.afterFailure(failure));
                            }
                        },
                        ui);
    }

    /** In the program's own window: it is an answer to what the user has just done. */
    void say(String title, String text) {
        showOwn(Announcement.ofTheProgram(title, text));
    }

    private void showOwn(Announcement announcement) {
        if (!closed) {
            var _ = own.show(announcement, responder);
        }
    }

    private void roomsChanged() {
        session.rooms().rooms().stream().filter(room -> room.unreadCount() == 0).forEach(room -> {
            own.read(room.id(), room.lastSeq());
            system.ifPresent(announcer -> announcer.read(room.id(), room.lastSeq()));
        });
        showBadge();
    }

    private void showBadge() {
        if (closed) {
            return;
        }
        var all = session.rooms().rooms();
        var now = session.clock().instant();
        long rooms = RoomsInNeed.among(all, now);
        if (rooms != shownRooms) {
            shownRooms = rooms;
            var icons = BadgeIcon.of(rooms);
            stage.getIcons().setAll(icons);
            tray.show(
                    middle(icons),
                    rooms == 0 ? texts.get().get("app.name") : texts.get().count("badge.rooms", rooms));
        }
        Mute.nextEnd(all, now).ifPresent(end -> recountAt(end, now));
    }

    /** A room that is silent until then counts from then on. */
    private void recountAt(Instant end, Instant now) {
        if (!end.equals(recount) && end.isBefore(now.plus(A_DAY))) {
            recount = end;
            long millis = Duration.between(now, end).toMillis() + 1;
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, ui).execute(this::showBadge);
        }
    }

    private static Image middle(List<Image> icons) {
        return icons.get(icons.size() / 2);
    }

    @Override
    public void close() {
        closed = true;
        session.news().onMessage(_ -> {});
        alerts.close();
        badge.unsubscribe();
        own.close();
        tray.close();
        system.ifPresent(BusAnnouncer::close);
        stage.getIcons().setAll(BadgeIcon.of(0));
    }
}
