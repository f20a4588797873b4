package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static com.galerimerkezi.messenger.desktop.testing.Sample.answering;
import static com.galerimerkezi.messenger.desktop.testing.Sample.deleted;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromUs;
import static com.galerimerkezi.messenger.desktop.testing.Sample.important;
import static com.galerimerkezi.messenger.desktop.testing.Sample.pinned;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Acknowledgement;
import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ForwardedFrom;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.DateRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OfferRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.OutgoingRow;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.UnreadRow;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON.plusSeconds(3600), ZoneId.of("Europe/Istanbul"));
    private static final long ALL_READ = Long.MAX_VALUE;
    private static final ClientMessageId KEY = ClientMessageId.random();

    private final Texts texts = Texts.in("tr");
    private final Timeline timeline = new Timeline(ZEYNEP, texts, new Moments(texts, CLOCK), RowFacts.NONE);

    @Test
    void aDayBeginsWithItsName() {
        var rows = rows(ALL_READ, fromThem(1, NOON.minusSeconds(86_400), "a"), fromThem(2, NOON, "b"));

        assertThat(rows).extracting(TimelineRow::spoken).first().isEqualTo("Dün");
        assertThat(rows.get(2)).isInstanceOf(DateRow.class);
        assertThat(rows.get(2).spoken()).isEqualTo("Bugün");
    }

    @Test
    void oneSenderWithinThreeMinutesIsOneGroup() {
        var rows = rows(
                ALL_READ,
                fromThem(1, NOON, "a"),
                fromThem(2, NOON.plusSeconds(179), "b"),
                fromThem(3, NOON.plusSeconds(179 + 180), "c"));

        assertThat(bubbles(rows)).extracting(Bubble::first).containsExactly(true, false, true);
        assertThat(bubbles(rows)).extracting(Bubble::last).containsExactly(false, true, true);
        assertThat(bubbles(rows)).extracting(Bubble::sender).containsExactly("Ahmet", "", "Ahmet");
    }

    @Test
    void theUnreadLineStandsBeforeTheirFirstUnreadMessageAndBreaksTheGroup() {
        var rows = rows(1, fromThem(1, NOON, "a"), fromThem(2, NOON.plusSeconds(5), "b"));

        assertThat(rows.get(2)).isInstanceOf(UnreadRow.class);
        assertThat(bubbles(rows)).extracting(Bubble::first).containsExactly(true, true);
    }

    @Test
    void ourOwnMessagesAreNeverUnread() {
        assertThat(rows(0, fromUs(1, NOON, "a", KEY))).noneMatch(UnreadRow.class::isInstance);
    }

    @Test
    void anOwnMessageIsSentUntilSomeoneReadsIt() {
        var sent = fromUs(1, NOON, "Merhaba", KEY);
        var read = sent.readBy(new UserId(UUID.randomUUID()), NOON);

        assertThat(((MessageRow) rows(ALL_READ, sent).getLast()).delivery()).isEqualTo(Delivery.SENT);
        assertThat(((MessageRow) rows(ALL_READ, read).getLast()).delivery()).isEqualTo(Delivery.READ);
        assertThat(rows(ALL_READ, read).getLast().spoken()).isEqualTo("Siz, 12:00, Merhaba, Okundu");
    }

    @Test
    void whatHasReachedADesktopOfTheOtherGalleryIsDelivered() {
        var rows = new Timeline(ZEYNEP, texts, new Moments(texts, CLOCK), new DeliveredUpTo(1))
                .rows(
                        List.of(fromUs(1, NOON, "Bir", KEY), fromUs(2, NOON, "İki", KEY)),
                        List.of(),
                        List.of(),
                        ALL_READ);

        assertThat(((MessageRow) rows.get(1)).delivery()).isEqualTo(Delivery.DELIVERED);
        assertThat(rows.get(1).spoken()).isEqualTo("Siz, 12:00, Bir, İletildi");
        assertThat(((MessageRow) rows.get(2)).delivery()).isEqualTo(Delivery.SENT);
    }

    @Test
    void whatAMessageAnswersIsShownAndSpoken() {
        var question = fromThem(1, NOON, "Kapora ne kadar?");
        var answer = answering(fromUs(2, NOON.plusSeconds(5), "On bin", KEY), question.id());

        var row = (MessageRow) rows(ALL_READ, question, answer).getLast();

        assertThat(row.bubble().quote())
                .isEqualTo(new Quote(
                        question.id(), Quote.State.HERE, 1, "Ahmet", question.galleryId(), "Kapora ne kadar?"));
        assertThat(row.spoken()).isEqualTo("Siz, 12:00, yanıtlanan: Ahmet, Kapora ne kadar?, On bin, Gönderildi");
    }

    @Test
    void theAnswerFollowsWhatBecomesOfTheOriginal() {
        var question = fromThem(1, NOON, "Kapora ne kadar?");
        var answer = answering(fromUs(2, NOON.plusSeconds(5), "On bin", KEY), question.id());

        var row = (MessageRow) rows(ALL_READ, deleted(question), answer).getLast();

        var quote = Objects.requireNonNull(row.bubble().quote());
        assertThat(quote.state()).isEqualTo(Quote.State.DELETED);
        assertThat(quote.text()).isEqualTo("Bu mesaj silindi");
        assertThat(((MessageRow) rows(ALL_READ, question, deleted(answer)).getLast())
                        .bubble()
                        .quote())
                .isNull();
    }

    @Test
    void anUnsentAnswerShowsItsQuoteAndAForwardedOneItsOrigin() {
        var question = fromThem(1, NOON, "Kapora ne kadar?");
        var answer = new OutgoingMessage(KEY, ROOM, "On bin", NOON, SendState.QUEUED, null, question.id(), null, null);
        var forwarded = new OutgoingMessage(
                ClientMessageId.random(),
                ROOM,
                "On bin",
                NOON,
                SendState.QUEUED,
                null,
                null,
                null,
                new ForwardedFrom("Ahmet", "Yıldız", null));

        var rows = timeline.rows(List.of(question), List.of(answer, forwarded), List.of(), ALL_READ);

        var first = (OutgoingRow) rows.get(rows.size() - 2);
        assertThat(Objects.requireNonNull(first.bubble().quote()).sender()).isEqualTo("Ahmet");
        assertThat(((OutgoingRow) rows.getLast()).bubble().forwarded()).isEqualTo("İletildi: Ahmet · Yıldız");
    }

    @Test
    void aPinnedMessageIsSpokenAsOne() {
        var row = rows(ALL_READ, pinned(fromThem(1, NOON, "IBAN"), NOON)).getLast();

        assertThat(row.spoken()).isEqualTo("Ahmet, 12:00, IBAN, sabitlendi");
    }

    @Test
    void anImportantMessageIsSpokenAsOneWithWhoAcknowledgedIt() {
        var theirs = important(fromThem(1, NOON, "Kapora"), Importance.ACKNOWLEDGE);
        var ours = important(
                fromUs(2, NOON, "Noter", KEY),
                Importance.ACKNOWLEDGE,
                new Acknowledgement(AHMET, "Ahmet", "Yılmaz", THEIRS, NOON));
        var important = important(fromThem(3, NOON, "Bilginize"), Importance.IMPORTANT);

        var rows = rows(ALL_READ, theirs, ours, important).stream()
                .filter(MessageRow.class::isInstance)
                .map(TimelineRow::spoken)
                .toList();

        assertThat(rows.getFirst()).isEqualTo("Ahmet, 12:00, Önemli mesaj, Kapora, Onay bekleniyor");
        assertThat(rows.get(1)).startsWith("Siz, 12:00, Önemli mesaj, Noter, Görenler: Ahmet Yılmaz ");
        assertThat(rows.get(2)).isEqualTo("Ahmet, 12:00, Önemli mesaj, Bilginize");
    }

    @Test
    void aRefusedMessageSaysWhy() {
        var refused = new OutgoingMessage(
                KEY, ROOM, "Merhaba", NOON, SendState.FAILED, ErrorCode.ROOM_CLOSED, null, null, null);

        var row = (OutgoingRow)
                timeline.rows(List.of(), List.of(refused), List.of(), ALL_READ).getLast();

        assertThat(row.delivery()).isEqualTo(Delivery.FAILED);
        assertThat(row.problem()).isEqualTo("Gönderilemedi: " + texts.error(ErrorCode.ROOM_CLOSED));
    }

    @Test
    void aRefusalThatThisVersionDoesNotKnowIsNotCalledALostConnection() {
        var refused = new OutgoingMessage(KEY, ROOM, "Merhaba", NOON, SendState.FAILED, null, null, null, null);

        var row = (OutgoingRow)
                timeline.rows(List.of(), List.of(refused), List.of(), ALL_READ).getLast();

        assertThat(row.problem()).isEqualTo("Gönderilemedi: " + texts.get("error.refused"));
    }

    @Test
    void anAcknowledgedMessageStaysTheRowThatItWas() {
        var waiting = new OutgoingMessage(KEY, ROOM, "Merhaba", NOON, SendState.SENDING, null, null, null, null);
        var shown = FXCollections.observableArrayList(timeline.rows(List.of(), List.of(waiting), List.of(), ALL_READ));

        RowChanges.apply(shown, rows(ALL_READ, fromUs(1, NOON, "Merhaba", KEY)));

        assertThat(shown.getLast()).isInstanceOf(MessageRow.class);
        assertThat(shown.getLast().key()).isEqualTo(KEY);
    }

    @Test
    void olderMessagesComeInFrontWithoutTouchingWhatIsShown() {
        var newer = fromThem(3, NOON.plusSeconds(600), "c");
        var shown = FXCollections.observableArrayList(rows(ALL_READ, newer));
        var wanted = rows(ALL_READ, fromThem(1, NOON, "a"), fromThem(2, NOON.plusSeconds(300), "b"), newer);
        var touched = new java.util.ArrayList<Integer>();
        shown.addListener((javafx.collections.ListChangeListener<TimelineRow>) change -> {
            while (change.next()) {
                touched.add(change.getFrom());
            }
        });

        RowChanges.apply(shown, wanted);

        assertThat(shown).isEqualTo(wanted);
        assertThat(touched).allMatch(from -> from == 0);
    }

    @Test
    void anyListBecomesAnyOther() {
        var random = new java.util.Random(7);
        var shown = FXCollections.<TimelineRow>observableArrayList();
        for (int round = 0; round < 200; round++) {
            var messages = new java.util.ArrayList<Message>();
            for (int seq = 1; seq <= 12; seq++) {
                if (random.nextInt(3) > 0) {
                    messages.add(fromThem(seq, NOON.plusSeconds(seq * 100L), "m" + random.nextInt(2)));
                }
            }
            var wanted = timeline.rows(messages, List.of(), List.of(), random.nextInt(14));

            RowChanges.apply(shown, wanted);

            assertThat(shown).isEqualTo(wanted);
        }
    }

    private List<TimelineRow> rows(long readUpTo, Message... messages) {
        return timeline.rows(List.of(messages), List.of(), List.of(), readUpTo);
    }

    private record DeliveredUpTo(long seq) implements RowFacts {
        @Override
        public Original original(MessageId id) {
            return NONE.original(id);
        }

        @Override
        public boolean isStarred(MessageId id) {
            return false;
        }

        @Override
        public Optional<String> readerOf(Message message) {
            return Optional.empty();
        }

        @Override
        public boolean isDelivered(Message message) {
            return message.seq() <= seq;
        }

        @Override
        public boolean isAcknowledging(MessageId id) {
            return false;
        }
    }

    private static List<Bubble> bubbles(List<TimelineRow> rows) {
        return rows.stream()
                .filter(MessageRow.class::isInstance)
                .map(row -> ((MessageRow) row).bubble())
                .toList();
    }

    @Test
    void whatADealerSaysOfAnOfferIsAMessageAndOnlyTheServersWordIsACard() {
        var card = new OfferCard(
                new OfferId(UUID.randomUUID()),
                OfferAction.ACCEPT,
                new BigDecimal("900000"),
                "TRY",
                null,
                OfferStatus.ACCEPTED,
                3,
                THEIRS,
                null,
                false,
                null,
                null,
                null,
                null,
                null);

        var forged = rows(ALL_READ, Sample.withCard(MessageType.TEXT, card));
        var real = rows(ALL_READ, Sample.withCard(MessageType.OFFER_UPDATE, card));

        assertThat(forged.getLast()).isInstanceOf(MessageRow.class);
        assertThat(real.getLast())
                .isInstanceOfSatisfying(
                        OfferRow.class, row -> assertThat(row.card()).isEqualTo(card));
        assertThat(real.getLast().spoken()).contains("Teklif kabul edildi").contains("900.000 ₺");
    }
}
