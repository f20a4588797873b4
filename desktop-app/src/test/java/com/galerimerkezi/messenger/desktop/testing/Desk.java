package com.galerimerkezi.messenger.desktop.testing;

import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.testing.Dealers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** One dealer at one desktop: everything but the windows. */
public final class Desk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final OneThread ui = new OneThread();
    private final ClientSession session;

    private Desk(Path folder, Clock clock, SignInStep step) {
        session = step.with(new SignIn(AppFolders.below(folder), () -> Locale.of("tr"), ui, clock));
    }

    private interface SignInStep {
        ClientSession with(SignIn signIn);
    }

    public static Desk signedIn(Path folder, URI server, DemoAccount account) {
        return signedIn(folder, server, account.email(), account.password(), Clock.systemUTC());
    }

    public static Desk signedIn(Path folder, URI server, Dealers.Person person) {
        return signedIn(folder, server, person, Clock.systemUTC());
    }

    public static Desk signedIn(Path folder, URI server, Dealers.Person person, Clock clock) {
        return signedIn(folder, server, person.email(), Dealers.PASSWORD, clock);
    }

    private static Desk signedIn(Path folder, URI server, String email, String password, Clock clock) {
        return new Desk(
                folder, clock, signIn -> signIn.signIn(server, email, password).join());
    }

    public static Desk resumed(Path folder) {
        return new Desk(
                folder, Clock.systemUTC(), signIn -> signIn.resume().join().orElseThrow());
    }

    public ClientSession session() {
        return session;
    }

    public OneThread ui() {
        return ui;
    }

    public List<Room> rooms() {
        return ui.get(() -> List.copyOf(session.rooms().rooms()));
    }

    public Room room(RoomId id) {
        return ui.get(() -> session.rooms().find(id).orElseThrow());
    }

    public void open(RoomId room) {
        ui.run(() -> session.conversation(room).open());
    }

    public List<Message> messages(RoomId room) {
        return ui.get(() -> List.copyOf(session.conversation(room).messages()));
    }

    public List<String> texts(RoomId room) {
        return messages(room).stream()
                .map(message -> Objects.requireNonNullElse(message.content(), ""))
                .toList();
    }

    /** All of them, page after page. */
    public List<Message> wholeConversation(RoomId room) {
        open(room);
        await().atMost(PATIENCE).until(() -> {
            ui.run(() -> session.conversation(room).loadOlder());
            return ui.get(() -> session.conversation(room).state().get() == LoadState.READY
                    && !session.conversation(room).hasOlder().get());
        });
        return messages(room);
    }

    public int unsent(RoomId room) {
        return ui.get(() -> session.conversation(room).outgoing().size());
    }

    public void send(RoomId room, String text) {
        session.outbox().send(room, text).join();
    }

    public boolean isOnline() {
        return ui.get(() -> session.connection().state().get() instanceof ConnectionState.Online);
    }

    @Override
    public void close() {
        ui.run(session::close);
        ui.close();
    }
}
