package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.aMessage;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromUs;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Reaction;
import com.galerimerkezi.messenger.contract.ServerEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MessageLogTest {

    private static final Instant LATER = Instant.parse("2026-11-22T10:00:00Z");
    private static final Cursor SOMEWHERE = new Cursor(new UUID(1, 1), 7);

    private final MessageLog log = new MessageLog();

    private static List<Message> messages(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> (Message) aMessage(seq))
                .toList();
    }

    private static ServerEvent.NewMessage arrival(long seq) {
        return new ServerEvent.NewMessage(ROOM, aMessage(seq), 1, 0, SOMEWHERE);
    }

    private List<Long> shown() {
        return log.contiguous().stream().map(Message::seq).toList();
    }

    @Test
    void aMessageThatComesWhileThePageLoadsIsShownOnceAndInItsPlace() {
        log.pageAsked();
        log.apply(arrival(4));
        log.apply(arrival(4));

        log.newestCame(messages(1, 4));

        assertThat(shown()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aMarkThatComesWhileThePageLoadsIsNotUndoneByTheOlderPage() {
        var ours = fromUs(1, LATER, "Merhaba", ClientMessageId.random());
        log.pageAsked();
        log.apply(new ServerEvent.MessagesRead(ROOM, THEIRS, AHMET, LATER, 1, 0, null, SOMEWHERE));

        log.newestCame(List.of(ours));

        assertThat(log.contiguous().getFirst().readBy()).isEqualTo(AHMET);
    }

    @Test
    void aGalleryDoesNotReadItsOwnMessages() {
        log.pageAsked();
        log.newestCame(List.of(aMessage(1), fromUs(2, LATER, "Merhaba", ClientMessageId.random())));

        log.apply(new ServerEvent.MessagesRead(ROOM, ZEYNEP.galleryId(), ZEYNEP.id(), LATER, 2, 0, null, SOMEWHERE));

        assertThat(log.contiguous()).extracting(Message::readBy).containsExactly(ZEYNEP.id(), null);
    }

    @Test
    void anAnswerThatOvertakesEventsWaitsForThem() {
        log.pageAsked();
        log.newestCame(messages(1, 2));

        log.addIfNew(fromUs(4, LATER, "Merhaba", ClientMessageId.random()));
        assertThat(shown()).containsExactly(1L, 2L);

        log.apply(arrival(3));
        assertThat(shown()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void anAnswerDoesNotUndoWhatEventsToldMeanwhile() {
        var sent = fromUs(1, LATER, "Merhaba", ClientMessageId.random());
        log.apply(new ServerEvent.NewMessage(ROOM, sent.readBy(AHMET, LATER), 0, 0, SOMEWHERE));

        log.addIfNew(sent);

        assertThat(log.contiguous().getFirst().readBy()).isEqualTo(AHMET);
    }

    @Test
    void oldRowsBeforeAHoleGiveWayToTheNewestPage() {
        log.pageAsked();
        log.pageCame(messages(1, 5));
        log.pageAsked();

        log.newestCame(messages(20, 25));

        assertThat(shown()).first().isEqualTo(20L);
        assertThat(shown()).last().isEqualTo(25L);
    }

    @Test
    void aStretchFarAboveStaysWhenTheNewestPageComesLate() {
        log.pageAsked();
        log.pageCame(messages(290, 300));
        log.pageAsked();
        log.pageAsked();
        log.elsewhereCame(messages(10, 20));

        log.newestCame(messages(291, 305));

        assertThat(shown()).startsWith(10L).endsWith(20L);
        assertThat(log.isApart()).isTrue();
        assertThat(log.newest()).isEqualTo(305);
    }

    @Test
    void whatAPageBroughtIsNoLongerCountedAsComeMeanwhile() {
        farAbove();
        log.apply(arrival(24));
        log.apply(arrival(25));
        assertThat(log.beyond()).hasSize(2);

        log.pageAsked();
        log.pageCame(messages(21, 24));

        assertThat(log.beyond()).extracting(Message::seq).containsExactly(25L);
    }

    /** At the places 10 to 20, where the newest is 23. */
    private void farAbove() {
        log.pageAsked();
        log.newestCame(messages(22, 23));
        log.pageAsked();
        log.elsewhereCame(messages(10, 20));
    }

    @Test
    void noMoreThanAThousandAreKeptToBeCounted() {
        farAbove();

        LongStream.range(100, 1_300).forEach(seq -> log.apply(arrival(seq)));

        assertThat(log.beyond()).hasSize(1_000).last().extracting(Message::seq).isEqualTo(1_299L);
    }

    @Test
    void anOlderPageComesInFront() {
        log.pageAsked();
        log.newestCame(messages(6, 9));
        log.pageAsked();

        log.pageCame(messages(1, 5));

        assertThat(shown()).hasSize(9);
    }

    @Test
    void anEditedMessageTakesThePlaceOfTheOldOne() {
        log.pageAsked();
        log.newestCame(messages(1, 3));

        log.apply(new ServerEvent.MessageUpdated(ROOM, fromThem(2, LATER, "Düzeltildi"), SOMEWHERE));

        assertThat(log.contiguous())
                .extracting(Message::content)
                .contains("Düzeltildi")
                .hasSize(3);
    }

    @Test
    void anEditOfAnOldMessageThatIsNotLoadedHidesNothing() {
        log.pageAsked();
        log.newestCame(messages(20, 25));

        log.apply(new ServerEvent.MessageUpdated(ROOM, fromThem(2, LATER, "Düzeltildi"), SOMEWHERE));

        assertThat(shown()).first().isEqualTo(20L);
        assertThat(shown()).hasSize(6);
    }

    @Test
    void anEditThatComesWhileThePageLoadsIsNotUndoneByTheOlderPage() {
        log.pageAsked();
        log.apply(new ServerEvent.MessageUpdated(ROOM, fromThem(2, LATER, "Düzeltildi"), SOMEWHERE));

        log.newestCame(messages(1, 3));

        assertThat(log.contiguous().get(1).content()).isEqualTo("Düzeltildi");
    }

    @Test
    void reactionsAreThoseOfTheLastEvent() {
        var thumb = Reaction.of("👍", List.of(new Reaction.Giver(AHMET, "Ahmet", THEIRS)));
        log.pageAsked();
        log.newestCame(messages(1, 3));
        var message = aMessage(2).id();

        log.apply(new ServerEvent.ReactionChanged(ROOM, message, List.of(thumb), SOMEWHERE));
        log.apply(new ServerEvent.ReactionChanged(ROOM, message, List.of(thumb), SOMEWHERE));
        assertThat(log.contiguous().get(1).reactions()).containsExactly(thumb);

        log.apply(new ServerEvent.ReactionChanged(ROOM, message, List.of(), SOMEWHERE));
        assertThat(log.contiguous().get(1).reactions()).isEmpty();
    }
}
