package com.galerimerkezi.messenger.desktop.search;

import static com.galerimerkezi.messenger.desktop.testing.Sample.AHMET;
import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.THEIRS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocalNarrowingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final GalleryId OTHER = new GalleryId(new UUID(1, 2));

    static Stream<Criterion> whatTheMessageIs() {
        return Stream.of(
                new Criterion.Sender(AHMET, "Ahmet"),
                new Criterion.SenderGallery(THEIRS, "Yıldız"),
                new Criterion.SenderNamed("ahmet yıl"),
                new Criterion.SenderNamed("otomotiv"),
                new Criterion.Kind(MessageType.TEXT),
                new Criterion.First(DAY),
                new Criterion.Last(DAY),
                new Criterion.Has(Holding.LINK),
                new Criterion.OfPlate("34abc123"),
                new Criterion.OfPlate("06 AA 77"),
                new Criterion.OfVin("123456"),
                new Criterion.In("yildiz oto"),
                new Criterion.In("abc1"),
                new Criterion.With(THEIRS, "Yıldız"),
                new Criterion.Brand("alfa"),
                new Criterion.Brand("ROMEO"),
                new Criterion.Model("giul"),
                new Criterion.Offer(OfferState.OPEN),
                new Criterion.Offer(OfferState.COUNTERED),
                new Criterion.Most(1));
    }

    static Stream<Criterion> whatItIsNot() {
        return Stream.of(
                new Criterion.SenderGallery(OURS, "Ankara"),
                new Criterion.SenderNamed("met"),
                new Criterion.Kind(MessageType.FILE),
                new Criterion.OnlyNotes(),
                new Criterion.First(DAY.plusDays(1)),
                new Criterion.Last(DAY.minusDays(1)),
                new Criterion.Has(Holding.PHOTO),
                new Criterion.OfPlate("34abc124"),
                new Criterion.OfVin("99999"),
                new Criterion.In("ankara"),
                new Criterion.With(OTHER, "Başka"),
                new Criterion.Brand("meo"),
                new Criterion.Model("bmw"),
                new Criterion.Offer(OfferState.ACCEPTED));
    }

    @ParameterizedTest
    @MethodSource("whatTheMessageIs")
    void itIsFound(Criterion criterion) {
        assertThat(admits(criterion)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("whatItIsNot")
    void itIsNotFound(Criterion criterion) {
        assertThat(admits(criterion)).isFalse();
    }

    private static boolean admits(Criterion criterion) {
        var message =
                fromThem(1, DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), "06 AA 77 https://a.example WBA50DF123456");
        return new LocalNarrowing(Narrowing.of(criterion), OURS, List.of(room()), ZoneOffset.UTC).admits(message);
    }

    private static Room room() {
        try {
            return ContractJson.mapper().readValue("""
                            {"id": "%s", "room_type": "offer", "gallery_a_id": "%s", "gallery_b_id": "%s",
                             "gallery_a_name": "Ankara Oto", "gallery_b_name": "Yıldız Otomotiv",
                             "vehicle_brand": "Alfa Romeo", "vehicle_model": "Giulietta", "vehicle_plate": "34 ABC 123",
                             "is_active": true, "created_at": "2026-01-01T00:00:00Z",
                             "offer": {"id": "%s", "status": "open", "amount": 1, "currency": "TRY", "version": 2}}""".formatted(ROOM, OURS, THEIRS, UUID.randomUUID()), Room.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
