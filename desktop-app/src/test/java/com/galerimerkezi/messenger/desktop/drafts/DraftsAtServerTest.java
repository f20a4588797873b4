package com.galerimerkezi.messenger.desktop.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A desk in the office and a laptop at home, of one user. */
class DraftsAtServerTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    private final Dealers.Person ahmet = SERVER.world().ahmet();
    private RoomId room;
    private Desk office;

    @BeforeEach
    void open() {
        room = SERVER.as(ahmet)
                .openRoom(SERVER.world().dealers().vehicle(SERVER.world().izmir()));
        office = signedIn("office", SERVER.server().address());
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatIsLeftUnsentAtOneDeskStandsAtTheOther() {
        write(office, "Yarın saat onda");
        office.ui().run(office.session().drafts()::leave);

        try (var home = signedIn("home", SERVER.server().address())) {
            soon().until(() -> draft(home).equals("Yarın saat onda"));

            write(home, "Yarın saat onda gelin");
            soon().until(() -> draft(office).equals("Yarın saat onda gelin"));
        }
    }

    @Test
    void whatIsSentIsADraftNowhereAnyMore() {
        try (var home = signedIn("home", SERVER.server().address())) {
            write(office, "Anlaştık");
            soon().until(() -> draft(home).equals("Anlaştık"));

            write(office, "");
            office.send(room, "Anlaştık");

            soon().until(() -> draft(home).isEmpty());
            assertThat(home.ui().get(() -> home.session().drafts().rooms().contains(room)))
                    .isFalse();
        }
    }

    @Test
    void whatIsWrittenWithoutALineIsKeptHereAndToldLater() {
        office.close();
        try (var line = new ChaosProxy(SERVER.server().address());
                var home = signedIn("home", SERVER.server().address())) {
            office = signedIn("car", line.address());
            line.set(new Weather.Refuse());
            write(office, "Bagajda yazıldı");
            office.close();

            office = Desk.resumed(folder.resolve("car"));
            assertThat(draft(office)).isEqualTo("Bagajda yazıldı");
            assertThat(draft(home)).isEmpty();

            line.set(new Weather.Pass());
            office.ui().run(office.session().connection()::retryNow);
            soon().until(() -> draft(home).equals("Bagajda yazıldı"));
        }
    }

    private Desk signedIn(String name, URI server) {
        var desk = Desk.signedIn(folder.resolve(name), server, ahmet);
        soon().until(desk::isOnline);
        return desk;
    }

    private void write(Desk desk, String text) {
        desk.ui().run(() -> desk.session().drafts().changed(room, text));
    }

    private String draft(Desk desk) {
        return desk.ui().get(() -> desk.session().drafts().textOf(room));
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }
}
