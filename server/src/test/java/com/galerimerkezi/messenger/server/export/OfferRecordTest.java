package com.galerimerkezi.messenger.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class OfferRecordTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    Path folder;

    @Test
    void theStepsOfAnOfferAndItsDepositStandInTheRecordOfTheirRoom() {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var mehmet = SERVER.as(world.mehmet());
        var vehicle = world.dealers().vehicle(world.izmir());
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_150_000.5, "note", "Nakit"))
                .data();
        var id = offer.path("id").textValue();
        var room = RoomId.of(offer.path("room_id").textValue());
        mehmet.post("/offers/" + id + "/counter", Map.of("amount", 1_200_000));
        ahmet.post("/offers/" + id + "/accept");
        ahmet.post(
                "/chats/" + room + "/deposits",
                Map.of("amount", 50_000, "method", "cash", "paidAt", Instant.parse("2026-01-01T10:00:00Z")));

        var record = new Deal(ahmet, mehmet, room).json();

        Deal.assertIntact(Deal.verdictOn(folder, record), 4);
        assertThat(record).contains("Karşı teklif: 1.200.000 ₺", "Kapora: 50.000 ₺");
    }

    @Test
    void theRecordOfAnOfferNamesThatOfTheChatAboutTheVehicle() throws Exception {
        var world = SERVER.world();
        var ahmet = SERVER.as(world.ahmet());
        var mehmet = SERVER.as(world.mehmet());
        var vehicle = world.dealers().vehicle(world.izmir());
        var chat = ahmet.openRoom(vehicle);
        ahmet.say(chat, "Tramer kaydı var mı?");
        mehmet.say(chat, "Yok, hatasız.");
        var offer = ahmet.post("/offers", Map.of("vehicleId", vehicle, "amount", 1_150_000))
                .data();
        var room = RoomId.of(offer.path("room_id").textValue());

        var record = new Deal(ahmet, mehmet, room).json();

        Deal.assertIntact(Deal.verdictOn(folder, record), 1);
        var about = ContractJson.mapper().readTree(record).path("about");
        var talked = ContractJson.mapper().readTree(new Deal(ahmet, mehmet, chat).json());
        assertThat(about.at("/vehicle_chat/room_id").textValue()).isEqualTo(chat.toString());
        assertThat(about.at("/vehicle_chat/n")).isEqualTo(talked.at("/head/n"));
        assertThat(about.at("/vehicle_chat/hash")).isEqualTo(talked.at("/head/hash"));
        assertThat(talked.at("/about/vehicle_chat").isNull()).isTrue();
        var changed = record.replace(
                about.at("/vehicle_chat/hash").textValue(),
                about.path("previous").textValue());
        assertThat(Deal.verdictOn(folder, changed)).isNotEqualTo(Deal.verdictOn(folder, record));
    }
}
