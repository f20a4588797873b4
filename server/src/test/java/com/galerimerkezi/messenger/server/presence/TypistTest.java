package com.galerimerkezi.messenger.server.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.realtime.Frame;
import com.galerimerkezi.messenger.server.realtime.SocketSession;
import com.galerimerkezi.messenger.server.realtime.TestSessions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypistTest {

    private static final long SECOND = 1_000_000_000L;

    private final SocketSession phone = TestSessions.unconnected();
    private final Typist typist = typist(SECOND);

    @Test
    void theFirstStartIsToldAtOnce() {
        assertThat(started(typist.start(phone, 0))).isTrue();
    }

    @Test
    void aSecondStartIsToldOnlyAfterAPause() {
        typist.start(phone, 0);

        assertThat(typist.start(phone, SECOND - 1)).isNull();
        assertThat(started(typist.start(phone, SECOND))).isTrue();
    }

    @Test
    void aStopThatComesTooEarlyIsToldLater() {
        typist.start(phone, 0);

        assertThat(typist.stop(SECOND / 2)).isNull();
        assertThat(typist.settle(SECOND - 1)).isNull();
        assertThat(stopped(typist.settle(SECOND))).isTrue();
        assertThat(typist.settle(3 * SECOND)).isNull();
    }

    @Test
    void aStartThatComesTooEarlyAfterAStopIsToldLater() {
        typist.start(phone, 0);
        typist.stop(SECOND);

        assertThat(typist.start(phone, SECOND + 1)).isNull();
        assertThat(started(typist.settle(2 * SECOND))).isTrue();
    }

    @Test
    void aStopWithoutAStartIsNoNews() {
        assertThat(typist.stop(SECOND)).isNull();
    }

    @Test
    void aStartLapsesAfterSixSeconds() {
        typist.start(phone, 0);

        assertThat(typist.settle(6 * SECOND - 1)).isNull();
        assertThat(stopped(typist.settle(6 * SECOND))).isTrue();
        assertThat(typist.typesFrom(phone)).isFalse();
    }

    @Test
    void goingOnPutsTheLapseOff() {
        typist.start(phone, 0);
        typist.start(phone, 5 * SECOND);

        assertThat(typist.settle(10 * SECOND)).isNull();
        assertThat(stopped(typist.settle(11 * SECOND))).isTrue();
    }

    @Test
    void withoutAPauseEveryStartIsTold() {
        var unlimited = typist(0);

        assertThat(started(unlimited.start(phone, 7))).isTrue();
        assertThat(started(unlimited.start(phone, 7))).isTrue();
    }

    @Test
    void whoLeftIsOverOnceTheOthersKnow() {
        typist.start(phone, 0);
        typist.setLeft(true);
        typist.stop(1);
        assertThat(typist.isOver()).isFalse();

        typist.settle(SECOND);

        assertThat(typist.isOver()).isTrue();
    }

    private static Typist typist(long pauseNanos) {
        return new Typist(
                new UserId(UUID.randomUUID()),
                new GalleryId(UUID.randomUUID()),
                new RoomId(UUID.randomUUID()),
                "Çağrı",
                pauseNanos,
                0);
    }

    private static boolean started(@Nullable Frame news) {
        return news != null && TestSessions.text(news).startsWith("42[\"user_typing\",");
    }

    private static boolean stopped(@Nullable Frame news) {
        return news != null && TestSessions.text(news).startsWith("42[\"user_stopped_typing\",");
    }
}
