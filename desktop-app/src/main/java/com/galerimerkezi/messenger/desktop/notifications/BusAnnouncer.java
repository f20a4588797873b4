package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.os.Bus;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.freedesktop.dbus.DBusMatchRule;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Linux: the desktop's own notifications, over the session's bus. */
public final class BusAnnouncer implements Announcer, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BusAnnouncer.class);
    private static final int AS_LONG_AS_THE_DESKTOP_LIKES = -1;
    private static final List<String> SIGNALS = List.of("ActionInvoked", "NotificationReplied", "NotificationClosed");

    private final Map<Long, Shown> shown = new ConcurrentHashMap<>();
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("notifications").factory());
    private final Map<String, String> environment;
    private final Supplier<Texts> texts;
    private final Executor ui;
    private @Nullable Service service;

    private record Shown(RoomId room, Announcement announcement, Responder responder) {}

    private record Service(DBusConnection line, BusNotifications remote, List<String> capabilities) {}

    public BusAnnouncer(Map<String, String> environment, Supplier<Texts> texts, Executor ui) {
        this.environment = environment;
        this.texts = texts;
        this.ui = ui;
    }

    @Override
    public CompletableFuture<Void> show(Announcement announcement, Responder responder) {
        return CompletableFuture.runAsync(() -> send(announcement, responder), oneAtATime);
    }

    private void send(Announcement announcement, Responder responder) {
        var there = service();
        var message = BusMessage.of(announcement, there.capabilities(), texts.get());
        var id = there.remote()
                .show(
                        texts.get().get("app.name"),
                        new UInt32(0),
                        "galeri-messenger",
                        message.summary(),
                        message.body(),
                        message.actions(),
                        message.hints(),
                        AS_LONG_AS_THE_DESKTOP_LIKES);
        var room = announcement.room();
        if (room != null) {
            shown.put(id.longValue(), new Shown(room, announcement, responder));
        }
    }

    @Override
    public void read(RoomId room, long upToSeq) {
        if (!oneAtATime.isShutdown()) {
            oneAtATime.execute(() -> takeBack(room, upToSeq));
        }
    }

    private void takeBack(RoomId room, long upToSeq) {
        var known = service;
        if (known == null) {
            return;
        }
        var over = shown.entrySet().stream()
                .filter(entry -> entry.getValue().announcement().isOver(room, upToSeq))
                .map(Map.Entry::getKey)
                .toList();
        shown.keySet().removeAll(over);
        over.forEach(id -> close(known, id));
    }

    /** Some services answer with an error when it is gone already. */
    private static void close(Service service, long id) {
        try {
            service.remote().close(new UInt32(id));
        } catch (DBusExecutionException gone) {
            LOG.debug("A notification was gone before it was taken back", gone);
        }
    }

    private Service service() {
        var known = service;
        if (known != null && known.line().isConnected()) {
            return known;
        }
        var line = Bus.session(environment)
                .orElseThrow(() -> new IllegalStateException(texts.get().get("notification.test.noBus")));
        try {
            var fresh = service(line);
            service = fresh;
            return fresh;
        } catch (DBusException | RuntimeException nobody) {
            line.disconnect();
            throw new IllegalStateException(nobody.getMessage(), nobody);
        }
    }

    private Service service(DBusConnection line) throws DBusException {
        for (var signal : SIGNALS) {
            line.addGenericSigHandler(new DBusMatchRule("signal", BusNotifications.NAME, signal), this::heard);
        }
        var remote = line.getRemoteObject(BusNotifications.NAME, BusNotifications.PATH, BusNotifications.class);
        return new Service(line, remote, List.copyOf(remote.capabilities()));
    }

    private void heard(DBusSignal signal) {
        try {
            heard(signal.getName(), signal.getParameters());
        } catch (DBusException unreadable) {
            LOG.debug("A signal could not be read", unreadable);
        }
    }

    /** Every program on the desktop hears of every notification; only those that we have shown are ours. */
    private void heard(String name, @Nullable Object[] values) {
        if (values.length < 2 || !(values[0] instanceof Number id)) {
            return;
        }
        var ours = name.equals("NotificationClosed") ? shown.remove(id.longValue()) : shown.get(id.longValue());
        if (ours == null) {
            return;
        }
        if (name.equals("ActionInvoked") && BusMessage.opens(values[1])) {
            ui.execute(
                    () -> ours.responder().open(ours.room(), ours.announcement().seq()));
        } else if (name.equals("NotificationReplied") && values[1] instanceof String text && !text.isBlank()) {
            ui.execute(() -> {
                var _ = ours.responder().reply(ours.room(), text.strip());
            });
        }
    }

    @Override
    public void close() {
        oneAtATime.shutdownNow();
        var known = service;
        if (known != null) {
            known.line().disconnect();
        }
    }
}
