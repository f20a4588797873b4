package com.galerimerkezi.messenger.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.platform.Failpoints;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.PostgresExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A mail server that is away, refuses, or is left in the middle. */
class MailFaultsTest {

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @TempDir
    Path folder;

    private final Logger logger = (Logger) LoggerFactory.getLogger(MailCourier.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final MailWorld world = new MailWorld(POSTGRES);
    private final Dealers.Person selim = world.person("Selim");

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void hush() {
        logger.detachAppender(log);
    }

    @Test
    void whileTheMailServerIsAwayMailsWaitWithOneLineInTheLogAndEverythingElseGoesOn() {
        int port;
        try (var gone = new Postbox()) {
            port = gone.port();
        }
        try (var server = world.start(folder, Postbox.settings(port))) {
            var room = world.room(server);
            world.say(server, room, "Selam");
            world.later(16, server, server);
            world.later(2, server);
            world.later(3, server);
            assertThat(lines()).hasSize(1);
            assertThat(lines().getFirst()).contains("takes no mails").doesNotContain("@");
            assertThat(log.list.getFirst().getThrowableProxy()).isNull();
            assertThat(world.as(server, selim).say(room, "Buradayım").status()).isEqualTo(201);
            assertThat(world.as(server, selim).get("/health/ready").status()).isEqualTo(200);

            try (var post = new Postbox(port)) {
                world.later(1, server);
                assertThat(post.of(selim.email()))
                        .as("it is left alone for longer each time")
                        .isEmpty();
                world.later(60, server, server);
                assertThat(post.of(selim.email())).hasSize(1);
            }
        }
    }

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() throws IOException {
        try (var stubborn = new StubbornServer("RCPT", "550 5.1.1 <" + selim.email() + "> is unknown");
                var server = world.start(folder, Postbox.settings(stubborn.port()))) {
            world.say(server, world.room(server), "Selam");
            world.later(16, server, server);
            world.later(24 * 60, server);

            assertThat(stubborn.refused()).isEqualTo(1);
            assertThat(lines()).containsExactly("A mail is given up: it refuses the reader, 550");
        }
    }

    @Test
    void whatIsRefusedForNowIsTriedLessAndLessOftenForADay() throws IOException {
        try (var stubborn = new StubbornServer("RCPT", "450 4.2.0 later");
                var server = world.start(folder, Postbox.settings(stubborn.port()))) {
            world.say(server, world.room(server), "Selam");
            world.later(16, server, server);
            assertThat(stubborn.refused()).isEqualTo(1);
            world.later(1, server, server);
            assertThat(stubborn.refused()).isEqualTo(2);
            world.later(1, server);
            assertThat(stubborn.refused()).as("its pause is two minutes by now").isEqualTo(2);
            for (int hour = 0; hour < 40; hour++) {
                world.later(61, server);
            }

            assertThat(stubborn.refused()).isLessThan(28);
            assertThat(lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("after a day")
                    .doesNotContain("@");
        }
    }

    @Test
    void aSenderThatIsRefusedLosesNobodysMail() throws IOException {
        var nur = world.person("Nur");
        try (var stubborn = new StubbornServer("MAIL", "553 5.7.1 not yours");
                var server = world.start(folder, Postbox.settings(stubborn.port()))) {
            world.say(server, world.room(server), "Selam");
            world.later(16, server, server);
            assertThat(stubborn.refused()).isEqualTo(1);
            assertThat(lines())
                    .containsExactly("The mail server takes no mails: it refuses the sender, 553; they wait");
        }
        try (var post = new Postbox();
                var server = world.start(folder, Postbox.settings(post.port()))) {
            world.sweep(server);
            assertThat(post.of(selim.email())).hasSize(1);
            assertThat(post.of(nur.email())).hasSize(1);
        }
    }

    @Test
    void killedBetweenTheMailServersWordAndOursItIsTheSameMailAgain() {
        var isKilled = new AtomicBoolean();
        Failpoints once = point -> {
            if (point == Failpoints.Point.AFTER_MAIL && isKilled.compareAndSet(false, true)) {
                throw new IllegalStateException("killed");
            }
        };
        try (var post = new Postbox()) {
            try (var server = world.start(folder, Postbox.settings(post.port()), once)) {
                world.say(server, world.room(server), "Selam");
                assertThatThrownBy(() -> world.later(16, server)).hasMessage("killed");
                world.sweep(server);
            }
            assertThat(post.of(selim.email())).hasSize(1);
            try (var server = world.start(folder, Postbox.settings(post.port()))) {
                world.later(6, server, server);
                world.later(60, server);
            }

            assertThat(post.of(selim.email())).hasSize(2);
            assertThat(post.of(selim.email()).stream().map(mail -> Postbox.header(mail, "Message-ID")))
                    .containsOnly(Postbox.header(post.of(selim.email()).getFirst(), "Message-ID"));
        }
    }

    @Test
    void whoIsLockedOutWhileHisMailWaitsGetsNone() {
        int port;
        try (var gone = new Postbox()) {
            port = gone.port();
        }
        try (var server = world.start(folder, Postbox.settings(port))) {
            world.say(server, world.room(server), "Selam");
            world.later(16, server);
            var lead = world.as(server, world.boss(), Role.OWNER);
            assertThat(lead.put("/people/" + selim.id() + "/disabled", Map.of()).status())
                    .isEqualTo(200);

            try (var post = new Postbox(port)) {
                world.later(60, server);
                assertThat(post.of(selim.email())).isEmpty();
            }
        }
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
