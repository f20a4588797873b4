package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A search narrowed to chats by their gallery, vehicle and offer, and to messages by what they bring along. */
class SearchFiltersTest {

    private static final String VIN = "WBA3A5C50DF123456";

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    private final Client ahmet = SERVER.as(SERVER.world().ahmet());
    private final Client fatma = SERVER.as(SERVER.world().fatma());
    /** A word of this test alone. */
    private final String word =
            "qq" + UUID.randomUUID().toString().substring(0, 8).replace('-', 'x');

    private RoomId bmw;
    private RoomId alfa;

    @BeforeEach
    void twoChatsAboutTwoVehicles() {
        var world = SERVER.world();
        bmw = ahmet.openRoom(vehicle(world.izmir(), "BMW", "320i", "34 KPL 901", VIN));
        alfa = ahmet.openRoom(vehicle(world.izmir(), "Alfa Romeo", "Giulietta", "06 ŞĞ 4455", null));
        say(bmw, word + " bir");
        say(alfa, word + " iki");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marka:bmw",
                "MARKA:Bmw",
                "brand:bm",
                "model:320",
                "şasi:WBA3A5C50DF123456",
                "sasi:123456",
                "vin:df-123456",
                "içinde:34KPL901",
                "oda:kpl",
                "in:\"34 kpl\"",
                "plaka:34KPL901",
                "&brand=BMW",
                "&model=320i",
                "&vin=50DF123456",
                "&in=34+kpl+901",
                "&plate=34KPL901"
            })
    void theVehicleOfTheChatNarrows(String filter) {
        assertThat(found(word + " " + filter)).containsExactly(word + " bir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marka:\"Alfa Romeo\"", "marka:romeo", "model:giul", "oda:06sg4455", "&brand=alfa+rom"})
    void andSoDoesTheOther(String filter) {
        assertThat(found(word + " " + filter)).containsExactly(word + " iki");
    }

    @ParameterizedTest
    @ValueSource(strings = {"marka:\"rom alfa\"", "marka:audi", "model:bmw", "vin:9999", "oda:destek", "&brand=omeo"})
    void nothingIsFoundWhereNoChatAnswers(String filter) {
        assertThat(found(word + " " + filter)).isEmpty();
    }

    @Test
    void theOtherGalleryNarrowsByItsNameAndItsId() {
        var izmir = SERVER.world().izmir();

        assertThat(found(word + " içinde:izmir")).hasSize(2);
        assertThat(found(word + " in:\"İzmir Oto\"")).hasSize(2);
        assertThat(found(word + " in:ankara")).isEmpty();
        assertThat(found(word + "&gallery=" + izmir)).hasSize(2);
        assertThat(found(word + "&gallery=" + SERVER.world().ankara())).isEmpty();
    }

    @Test
    void aMessageThatNamesTheVehicleInAnotherChatIsFoundToo() {
        say(alfa, word + " 34 kpl 901 ve " + VIN);

        assertThat(found(word + " plaka:34KPL901")).hasSize(2);
        assertThat(found(word + " vin:" + VIN)).hasSize(2);
        assertThat(found("vin:" + VIN + " marka:alfa")).containsExactly(word + " 34 kpl 901 ve " + VIN);
    }

    @Test
    void whatChoosesChatsNeedsNoWordAndAnUnknownOperatorIsOne() {
        assertThat(found("şasi:" + VIN + "&roomId=" + bmw)).containsExactly(word + " bir");
        assertThat(found(word + " renk:beyaz")).isEmpty();
        say(bmw, word + " renk:beyaz");
        assertThat(found(word + " renk:beyaz")).hasSize(1);
    }

    @Test
    void anotherGallerysChatsAreNeverAmongThem() {
        assertThat(found(fatma, word + " marka:bmw")).isEmpty();
        assertThat(found(fatma, "şasi:" + VIN)).isEmpty();
        assertThat(counted(fatma, word)).isZero();
        assertThat(counted(ahmet, word)).isEqualTo(2);
    }

    @Test
    void theOfferOfTheChatNarrowsAsItStandsNow() {
        var room = offerRoom("open", 1);

        assertThat(inOffers("teklif:açık")).containsExactly(room);
        assertThat(inOffers("offer:open")).containsExactly(room);
        assertThat(inOffers("teklif:karşı")).isEmpty();
        setOffer(room, "open", 2);
        assertThat(inOffers("teklif:açık")).containsExactly(room);
        assertThat(inOffers("teklif:karşı-teklif")).containsExactly(room);
        for (var state : Map.of(
                        "accepted", "kabul",
                        "rejected", "red",
                        "withdrawn", "geri-çekildi",
                        "expired", "süresidoldu",
                        "closed_sold", "satıldı")
                .entrySet()) {
            setOffer(room, state.getKey(), 3);
            assertThat(inOffers("teklif:" + state.getValue())).containsExactly(room);
            assertThat(inOffers("teklif:açık")).isEmpty();
            assertThat(SERVER.as(SERVER.world().ahmet())
                            .get("/search?q=" + word + "&offer=" + state.getKey())
                            .data())
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Holding.class)
    void whatAMessageBringsAlongNarrowsAsTheContractHasIt(Holding holding) {
        store("image/jpeg", word + ".jpg");
        store("video/mp4", word + ".mp4");
        store("application/ogg", word + ".ogg");
        store("application/pdf", word + ".pdf");
        store("text/plain", word + ".txt");
        say(bmw, word + " https://galeri.example/ilan");
        var all = messages(ahmet, word);
        assertThat(all).hasSize(8);

        var found = messages(ahmet, word + "&has=" + holding.wireName());

        assertThat(found)
                .extracting(Message::id)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(holding::isIn).map(Message::id).toList());
        assertThat(found.isEmpty()).isEqualTo(holding == Holding.OFFER);
    }

    @Test
    void severalThingsMustAllBeThereAndNeedNoWord() {
        store("image/png", word + ".png");

        assertThat(messages(ahmet, word + " içeren:fotoğraf")).hasSize(1);
        assertThat(messages(ahmet, word + " has:photo has:link")).isEmpty();
        assertThat(messages(ahmet, "has:resim marka:bmw&roomId=" + bmw)).hasSize(1);
        assertThat(messages(ahmet, word + " içeren:fotoğraf plaka:34KPL901")).hasSize(1);
        assertThat(messages(ahmet, word + " içeren:video")).isEmpty();
    }

    @Test
    void facetsCountWhatAnswersByVehicleGalleryOfferAndWhatIsBroughtAlong() {
        store("image/png", word + ".png");
        var room = offerRoom("open", 2);

        var facets = ahmet.get("/search/facets?q=" + word).data();

        assertThat(facets.path("messages").intValue()).isEqualTo(4);
        assertThat(facets.path("is_all").booleanValue()).isTrue();
        assertThat(counts(facets.path("brand"))).isEqualTo(Map.of("BMW", 3, "Alfa Romeo", 1));
        assertThat(counts(facets.path("offer"))).isEqualTo(Map.of("open", 1, "countered", 1));
        assertThat(counts(facets.path("has"))).isEqualTo(Map.of("file", 1, "photo", 1));
        assertThat(facets.path("gallery").path(0).path("name").textValue()).isEqualTo("İzmir Oto");
        assertThat(facets.path("gallery").path(0).path("messages").intValue()).isEqualTo(4);
        assertThat(ahmet.get("/search/facets?q=" + word + "&roomId=" + room)
                        .data()
                        .path("messages")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void notesAreFoundByTheirChatAndBringNothingAlong() {
        var note = Map.of(
                "content", word + " not", "clientMessageId", UUID.randomUUID().toString());
        assertThat(ahmet.post("/chats/" + bmw + "/notes", note).status()).isEqualTo(201);

        assertThat(ahmet.get("/search/notes?q=" + word + "&brand=bmw").data()).hasSize(1);
        assertThat(ahmet.get("/search/notes?q=" + word + "&brand=alfa").data()).isEmpty();
        assertThat(ahmet.get("/search/notes?q=" + word + "&has=file").data()).isEmpty();
    }

    private static VehicleId vehicle(GalleryId owner, String brand, String model, String plate, @Nullable String vin) {
        return SERVER.world().dealers().vehicle(owner, brand, model, plate, vin);
    }

    private void say(RoomId room, String text) {
        assertThat(ahmet.say(room, text).status()).isEqualTo(201);
    }

    private List<String> found(String query) {
        return found(ahmet, query);
    }

    private static List<String> found(Client who, String query) {
        return messages(who, query).stream().map(Message::content).toList();
    }

    private static List<Message> messages(Client who, String query) {
        int filters = query.indexOf('&');
        var words = filters < 0 ? query : query.substring(0, filters);
        var answer = who.get("/search?limit=50&q=" + URLEncoder.encode(words, UTF_8) + query.substring(words.length()));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return StreamSupport.stream(answer.data().spliterator(), false)
                .map(hit -> ContractJson.mapper().convertValue(hit.path("message"), Message.class))
                .toList();
    }

    private static int counted(Client who, String query) {
        return who.get("/search/facets?q=" + query).data().path("messages").intValue();
    }

    private Stream<RoomId> inOffers(String filter) {
        return messages(ahmet, word + " " + filter).stream().map(Message::roomId);
    }

    private RoomId offerRoom(String status, int version) {
        var world = SERVER.world();
        var vehicle = world.dealers().vehicle(world.izmir());
        var offer = world.dealers().offer(vehicle, world.ankara(), world.izmir());
        var answer = ahmet.post("/chats", Map.of("roomType", "offer", "offerId", offer.toString()));
        var room = RoomId.of(answer.data().path("id").textValue());
        setOffer(room, status, version);
        say(room, word + " teklif");
        return room;
    }

    private static void setOffer(RoomId room, String status, int version) {
        SERVER.jdbc()
                .sql("UPDATE offers SET status = :status, version = :version"
                        + " WHERE id = (SELECT offer_id FROM chat_rooms WHERE id = :room)")
                .param("status", status)
                .param("version", version)
                .param("room", room.value())
                .update();
    }

    private void store(String type, String name) {
        SERVER.jdbc()
                .sql("""
                        INSERT INTO chat_messages (id, room_id, seq, sender_id, sender_gallery_id, message_type,
                            file_name, file_type, client_message_id, body_sha256)
                        SELECT gen_random_uuid(), :room, 1000 + count(*), :sender, :gallery, 'file', :name, :type,
                            gen_random_uuid(), ''
                        FROM chat_messages WHERE room_id = :room
                        """)
                .param("room", bmw.value())
                .param("sender", SERVER.world().ahmet().id().value())
                .param("gallery", SERVER.world().ankara().value())
                .param("name", name)
                .param("type", type)
                .update();
    }

    private static Map<String, Integer> counts(JsonNode facets) {
        return StreamSupport.stream(facets.spliterator(), false)
                .collect(Collectors.toMap(
                        one -> one.path("value").textValue(),
                        one -> one.path("messages").intValue()));
    }
}
