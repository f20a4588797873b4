package com.galerimerkezi.messenger.desktop.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import org.junit.jupiter.api.Test;

class RoomSubjectTest {
    private static final String A_ROOM = """
            {"id": "019a1b2c-0000-7000-8000-000000000001", "room_type": "offer",
             "offer_id": "019a1b2c-0000-7000-8000-000000000002", "vehicle_id": "019a1b2c-0000-7000-8000-000000000003",
             "gallery_a_id": "019a1b2c-0000-7000-8000-000000000004", "gallery_b_id": "019a1b2c-0000-7000-8000-000000000005",
             "gallery_a_name": "Ankara Oto", "gallery_b_name": "Yıldız", "vehicle_price": 900000, "unread_count": 3,
             "last_seq": 7, "is_active": true, "pinned": true, "created_at": "2026-01-10T08:00:00Z"}
            """;
    private static final String A_VEHICLE = """
            {"id": "019a1b2c-0000-7000-8000-00000000000%s", "gallery_id": "019a1b2c-0000-7000-8000-000000000005",
             "gallery_name": "Yıldız", "brand": "BMW", "model": "320i", "price": 850000, "currency": "TRY",
             "title": "BMW 320i", "status": "reserved", "created_at": "2026-01-10T08:00:00Z"}
            """;
    private static final String AN_OFFER = """
            {"id": "019a1b2c-0000-7000-8000-00000000000%s", "vehicle_id": "019a1b2c-0000-7000-8000-000000000003",
             "from_gallery_id": "019a1b2c-0000-7000-8000-000000000004",
             "to_gallery_id": "019a1b2c-0000-7000-8000-000000000005", "amount": 820000, "currency": "TRY",
             "status": "accepted", "version": 3, "created_at": "2026-01-15T10:30:00Z"}
            """;

    @Test
    void aRoomShowsItsVehicleAsItIsNowAndKeepsWhatIsItsOwn() throws JsonProcessingException {
        var room = read(A_ROOM, Room.class);

        var shown = RoomSubject.withVehicle(room, read(A_VEHICLE.formatted(3), Vehicle.class));

        assertThat(shown.vehiclePrice()).isEqualByComparingTo("850000");
        assertThat(shown.vehicleStatus()).isEqualTo(VehicleStatus.RESERVED);
        assertThat(shown.unreadCount()).isEqualTo(3);
        assertThat(shown.pinned()).isTrue();
    }

    @Test
    void aRoomShowsItsOfferInShort() throws JsonProcessingException {
        var shown = RoomSubject.withOffer(read(A_ROOM, Room.class), read(AN_OFFER.formatted(2), Offer.class));

        assertThat(shown.offer())
                .isNotNull()
                .satisfies(offer -> assertThat(offer.status()).isEqualTo(OfferStatus.ACCEPTED));
        assertThat(shown.vehiclePrice()).isEqualByComparingTo("900000");
    }

    @Test
    void anotherVehicleOrOfferIsNotTheRooms() throws JsonProcessingException {
        var room = read(A_ROOM, Room.class);

        assertThat(RoomSubject.withVehicle(room, read(A_VEHICLE.formatted(9), Vehicle.class)))
                .isEqualTo(room);
        assertThat(RoomSubject.withOffer(room, read(AN_OFFER.formatted(9), Offer.class)))
                .isEqualTo(room);
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return ContractJson.mapper().readValue(json, type);
    }
}
