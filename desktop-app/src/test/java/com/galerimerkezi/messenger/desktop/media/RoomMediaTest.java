package com.galerimerkezi.messenger.desktop.media;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomMediaTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final Cursor CURSOR = new Cursor(new UUID(0, 1), 1);

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final List<Message> onTheServer = new ArrayList<>();
    private volatile CountDownLatch answering = new CountDownLatch(1);
    private volatile boolean reachable = true;

    private final MediaLists lists = new MediaLists(this::page, background);

    @AfterEach
    void close() {
        background.close();
        ui.close();
    }

    private List<Message> page(RoomId room, MediaKind kind, @Nullable MessageId before, int limit) {
        try {
            answering.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
        if (!reachable) {
            throw GatewayException.unreachable(new IOException("down"));
        }
        int end = before == null
                ? onTheServer.size()
                : onTheServer.stream().map(Message::id).toList().indexOf(before);
        return onTheServer.subList(Math.max(0, end - limit), end).reversed();
    }

    @Test
    void pagesComeOneBeforeTheOtherUntilTheOldest() {
        sent(1, 130);
        var media = open();

        await().until(() -> places(media).size() == 60);
        ui.run(media::loadOlder);
        await().until(() -> places(media).size() == 120);
        ui.run(media::loadOlder);
        await().until(() -> !ui.get(() -> media.hasOlder().get()));

        assertThat(places(media))
                .isEqualTo(LongStream.rangeClosed(1, 130).boxed().toList());
    }

    @Test
    void whatIsSentAndDeletedMeanwhileIsSeenAtOnce() {
        sent(1, 3);
        answering.countDown();
        var media = ui.get(() -> lists.open(ROOM, MediaKind.LINK));
        await().until(() -> places(media).size() == 3);

        apply(new ServerEvent.NewMessage(ROOM, link(4), 0, 0, CURSOR));
        apply(new ServerEvent.NewMessage(ROOM, link(4), 0, 0, CURSOR));
        apply(new ServerEvent.NewMessage(ROOM, Sample.fromThem(5, NOON, "adres yok"), 0, 0, CURSOR));
        apply(new ServerEvent.MessageDeleted(ROOM, Sample.deleted(link(2)), 0, 0, CURSOR));

        assertThat(places(media)).containsExactly(1L, 3L, 4L);
    }

    @Test
    void whatTheLogTellsWhileThePageIsOnItsWayIsNotLost() {
        sent(1, 3);
        var media = ui.get(() -> lists.open(ROOM, MediaKind.LINK));
        apply(new ServerEvent.MessageDeleted(ROOM, Sample.deleted(link(3)), 0, 0, CURSOR));
        apply(new ServerEvent.NewMessage(ROOM, link(4), 0, 0, CURSOR));

        answering.countDown();

        await().until(() -> places(media).equals(List.of(1L, 2L, 4L)));
    }

    @Test
    void whatCouldNotBeLoadedComesWhenTheLineIsThereAgain() {
        sent(1, 3);
        reachable = false;
        var media = open();
        await().until(() -> ui.get(() -> media.state().get()) == LoadState.FAILED);

        reachable = true;
        ui.run(lists::reached);

        await().until(() -> places(media).size() == 3);
    }

    @Test
    void whatIsSentAfterAFailureBringsTheWholePage() {
        sent(1, 3);
        reachable = false;
        var media = open();
        await().until(() -> ui.get(() -> media.state().get()) == LoadState.FAILED);

        reachable = true;
        apply(new ServerEvent.NewMessage(ROOM, link(4), 0, 0, CURSOR));

        await().until(() -> places(media).equals(List.of(1L, 2L, 3L, 4L)));
        assertThat(ui.get(() -> media.state().get())).isEqualTo(LoadState.READY);
    }

    @Test
    void anAnswerToWhatIsVoidIsNone() {
        sent(1, 130);
        var media = open();
        await().until(() -> places(media).size() == 60);
        answering = new CountDownLatch(1);
        ui.run(media::loadOlder);

        ui.run(lists::beginAnew);
        answering.countDown();

        await().until(() -> ui.get(() -> media.state().get()) == LoadState.READY);
        assertThat(places(media))
                .isEqualTo(LongStream.rangeClosed(71, 130).boxed().toList());
    }

    @Test
    void whatIsWrittenOrTakenOutWhileThePageIsOnItsWayIsSeenSo() {
        sent(1, 2);
        var media = ui.get(() -> lists.open(ROOM, MediaKind.LINK));
        apply(new ServerEvent.NewMessage(ROOM, link(3), 0, 0, CURSOR));
        apply(new ServerEvent.NewMessage(ROOM, link(4), 0, 0, CURSOR));
        apply(new ServerEvent.MessageDeleted(ROOM, Sample.deleted(link(4)), 0, 0, CURSOR));
        apply(new ServerEvent.MessageUpdated(ROOM, Sample.fromThem(2, NOON, "adres yok"), CURSOR));

        answering.countDown();

        await().until(() -> places(media).equals(List.of(1L, 3L)));
    }

    @Test
    void anAddressThatIsWrittenIntoAMessageLaterStandsInItsPlace() {
        sent(1, 1);
        sent(3, 3);
        var media = open();
        await().until(() -> places(media).size() == 2);

        apply(new ServerEvent.MessageUpdated(ROOM, link(2), CURSOR));
        apply(new ServerEvent.MessageUpdated(ROOM, Sample.fromThem(3, NOON, "adres yok"), CURSOR));

        assertThat(places(media)).containsExactly(1L, 2L);
    }

    @Test
    void aClosedListFollowsNothing() {
        var media = open();
        await().until(() -> ui.get(() -> media.state().get()) == LoadState.READY);

        ui.run(() -> lists.close(media));
        apply(new ServerEvent.NewMessage(ROOM, link(1), 0, 0, CURSOR));

        assertThat(places(media)).isEmpty();
    }

    private RoomMedia open() {
        answering.countDown();
        return ui.get(() -> lists.open(ROOM, MediaKind.LINK));
    }

    private void sent(long first, long last) {
        LongStream.rangeClosed(first, last).mapToObj(RoomMediaTest::link).forEach(onTheServer::add);
    }

    private void apply(ServerEvent.Durable event) {
        ui.run(() -> lists.apply(event));
    }

    private List<Long> places(RoomMedia media) {
        return ui.get(() -> media.all().stream().map(Message::seq).toList());
    }

    private static Message link(long place) {
        return Sample.fromThem(place, NOON.plusSeconds(place), "https://ilan.example/" + place);
    }
}
