package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    private Client ahmet;
    private Client mehmet;
    private Client fatma;
    private RoomId room;
    /** A word of this test alone. */
    private String word;

    @BeforeEach
    void aRoomBetweenAnkaraAndIzmir() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.ahmet());
        mehmet = SERVER.as(world.mehmet());
        fatma = SERVER.as(world.fatma());
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
        word = "qq" + UUID.randomUUID().toString().substring(0, 8).replace('-', 'x');
    }

    @Test
    void bothSidesFindAMessageAndAThirdGalleryDoesNot() {
        say("gizli " + word);

        assertThat(contents(find(ahmet, word))).containsExactly("gizli " + word);
        assertThat(contents(find(mehmet, word))).containsExactly("gizli " + word);
        assertThat(find(fatma, word).data()).isEmpty();
    }

    @Test
    void anotherGallerysRoomIsRefusedAndOneThatIsNotThereIsNotFound() {
        assertThat(find(fatma, word + "&roomId=" + room).code()).isEqualTo(ErrorCode.ROOM_FORBIDDEN);
        assertThat(find(ahmet, word + "&roomId=" + UUID.randomUUID()).code()).isEqualTo(ErrorCode.ROOM_NOT_FOUND);
    }

    @Test
    void aHitSaysWhichRoomItIsOfHowWellItAnswersAndWhere() {
        say("İki araç: " + word + "nin galerisi");

        var hit = find(ahmet, word).data().path(0);

        assertThat(hit.path("room_id").textValue()).isEqualTo(room.toString());
        assertThat(hit.path("room").path("gallery_b_name").textValue()).isEqualTo("İzmir Oto");
        assertThat(hit.path("room").path("vehicle_title").textValue()).isEqualTo("BMW 320i M Sport");
        assertThat(hit.path("room").path("vehicle_plate").textValue()).isEqualTo("34 ABC 123");
        assertThat(hit.path("rank").textValue()).isEqualTo("prefix");
        assertThat(highlighted(hit)).containsExactly(word + "nin");
    }

    @Test
    void highlightsCountInTheOriginalsUnitsBehindEmojiAndCombiningMarks() {
        say("🚗🚗 I\u0307stanbul'da " + word + " 34 AbC 777");

        assertThat(highlighted(find(ahmet, "istanbul " + word).data().path(0))).containsExactly("I\u0307stanbul", word);
        assertThat(highlighted(find(ahmet, word + " 34abc777").data().path(0))).containsExactly(word, "34 AbC 777");
    }

    @Test
    void aFileIsFoundByItsName() {
        storeFile(word + "_ekspertiz-34ABC123.pdf");

        var hit = find(ahmet, word + " 34 abc 123").data().path(0);

        assertThat(hit.path("message").path("file_name").textValue()).startsWith(word);
        assertThat(hit.path("highlights")).isEmpty();
        assertThat(hit.path("file_name_highlights")).hasSize(2);
    }

    @Test
    void aDeletedMessageIsNeverFound() {
        say("silinecek " + word);

        change("content = NULL, deleted_at = now()");

        assertThat(find(ahmet, word).data()).isEmpty();
        assertThat(count("message_search WHERE room_id = '" + room + "'")).isZero();
    }

    @Test
    void anEditedMessageIsFoundByWhatItSaysNow() {
        say("eski " + word);

        change("content = 'yeni " + word + "', edited_at = now()");

        assertThat(contents(find(ahmet, word + " yeni"))).containsExactly("yeni " + word);
        assertThat(find(ahmet, word + " eski").data()).isEmpty();
    }

    @Test
    void aReadMarkDoesNotTouchWhatIsSearched() {
        say(word);
        var before = version();

        mehmet.post("/chats/" + room + "/read");

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void messagesThatCameMeanwhileMoveNoPage() {
        for (int i = 0; i < 5; i++) {
            say(word + " " + i);
        }
        var first = find(ahmet, word + "&limit=2");
        say(word + " yeni");

        var second = find(ahmet, word + "&limit=2&cursor=" + cursor(first));
        var third = find(ahmet, word + "&limit=2&cursor=" + cursor(second));

        assertThat(contents(first)).containsExactly(word + " 4", word + " 3");
        assertThat(contents(second)).containsExactly(word + " 2", word + " 1");
        assertThat(contents(third)).containsExactly(word + " 0");
        assertThat(cursor(third)).isNull();
    }

    @Test
    void pagesGoOnFromOneRankToTheNext() {
        say(word + "lar");
        say("x" + word);
        say(word);

        var first = find(ahmet, word + "&limit=1");
        var second = find(ahmet, word + "&limit=1&cursor=" + cursor(first));
        var third = find(ahmet, word + "&limit=1&cursor=" + cursor(second));

        assertThat(List.of(contents(first), contents(second), contents(third)))
                .containsExactly(List.of(word), List.of(word + "lar"), List.of("x" + word));
    }

    @Test
    void theSenderNarrowsByIdByGalleryAndByName() {
        say("ankaradan " + word);
        mehmet.say(room, "izmirden " + word);
        var world = SERVER.world();

        assertThat(contents(find(ahmet, word + "&sender=" + world.mehmet().id())))
                .containsExactly("izmirden " + word);
        assertThat(contents(find(ahmet, word + "&sender_gallery=" + world.ankara())))
                .containsExactly("ankaradan " + word);
        assertThat(contents(find(ahmet, word + " kimden:MEHMET"))).containsExactly("izmirden " + word);
        assertThat(contents(find(ahmet, word + " from:İzmir"))).containsExactly("izmirden " + word);
        assertThat(find(ahmet, word + " kimden:fatma").data()).isEmpty();
    }

    @Test
    void timeNarrowsByParameterAndByOperator() {
        say("dünkü " + word);
        change("created_at = '2026-03-05T22:30:00Z', content = content");

        assertThat(find(ahmet, word + "&from=2026-03-06&to=2026-03-07").data()).hasSize(1);
        assertThat(find(ahmet, word + "&to=2026-03-05T22:30:00Z").data()).isEmpty();
        assertThat(find(ahmet, word + " önce:6.3.2026").data()).isEmpty();
        assertThat(find(ahmet, word + " sonra:2026-03-06 before:7.3.2026").data())
                .hasSize(1);
    }

    @Test
    void theTypeNarrowsByParameterAndByOperator() {
        say(word);
        storeFile(word + ".pdf");

        assertThat(find(ahmet, word + "&type=file").data()).hasSize(1);
        assertThat(find(ahmet, word + " tür:dosya").data()).hasSize(1);
        assertThat(find(ahmet, word + " type:text").data()).hasSize(1);
        assertThat(find(ahmet, word).data()).hasSize(2);
    }

    @Test
    void pricesAreFoundInARangeHoweverTheyAreWritten() {
        say(word + " 950 bin olur");
        say(word + " 1.250.000 TL");
        say(word + " 1,3 milyon");
        say(word + " 1.100.000 km");

        assertThat(contents(find(ahmet, word + "&min_price=1000000&max_price=1299999")))
                .containsExactly(word + " 1.250.000 TL");
        assertThat(find(ahmet, word + "&max_price=1000000").data()).hasSize(1);
        assertThat(find(ahmet, "&roomId=" + room + "&min_price=1").data()).hasSize(3);
    }

    @Test
    void aPlateNeedsNoOtherWord() {
        say("34 QWE 987 için");

        assertThat(find(ahmet, "&plate=34qwe987&roomId=" + room).data()).hasSize(1);
        assertThat(find(ahmet, "&plate=34+QWE+987&roomId=" + room).data()).hasSize(1);
        assertThat(find(ahmet, "plaka:34-qwe-987&roomId=" + room).data()).hasSize(1);
        assertThat(find(ahmet, "&plate=34qwe98&roomId=" + room).data()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%20", "a", "ş", "!!!", "a b", "kimden:ahmet"})
    void aQueryThatSaysTooLittleNamesItsField(String query) {
        var answer = ahmet.get("/search?q=" + query.replace(" ", "+").replace("ş", "%C5%9F"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").path("fields").has("q")).isTrue();
    }

    @Test
    void aQueryThatIsTooLongOrNotText() {
        assertThat(find(ahmet, "a".repeat(201))
                        .json()
                        .path("error")
                        .path("fields")
                        .has("q"))
                .isTrue();
        assertThat(find(ahmet, "a".repeat(200)).status()).isEqualTo(200);
        assertThat(ahmet.get("/search?q=ab%00").status()).isEqualTo(400);
        assertThat(ahmet.get("/search").json().path("error").path("fields").has("q"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "roomId=1",
                "from=dun",
                "to=2026-13-01",
                "type=resim",
                "sender=x",
                "sender_gallery=x",
                "min_price=ucuz",
                "min_price=-1",
                "max_price=-5",
                "min_price=9&max_price=8",
                "plate=-",
                "vin=123",
                "vin=WBA3A5C50DF1234567",
                "has=resim",
                "has=photo,",
                "in=%21",
                "gallery=x",
                "brand=-",
                "model=%20",
                "offer=acik",
                "cursor=x",
                "cursor=exact.1.1_x",
                "cursor=best.1.1_019a1b2c-0000-7000-8000-000000000001",
                "limit=0",
                "limit=51"
            })
    void aParameterThatIsWrongNamesItsField(String parameter) {
        var answer = ahmet.get("/search?q=araba&" + parameter);

        assertThat(answer.status()).isEqualTo(400);
        var wrong = parameter.substring(parameter.lastIndexOf('&') + 1, parameter.lastIndexOf('='));
        assertThat(answer.json().path("error").path("fields").has(wrong))
                .as(answer.text())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab' OR '1'='1", "%%%abc___", "abc|(def", "ab.*c\\", "((((ab", "\\m\\y:* & !ab", "₺₺ab <-> x"})
    void whatIsCodeElsewhereIsOnlyTextHere(String query) {
        assertThat(find(ahmet, URLEncoder.encode(query, UTF_8)).status()).isEqualTo(200);
    }

    @Test
    void aHundredWordsAreAnswered() {
        assertThat(find(ahmet, URLEncoder.encode("ab ".repeat(60) + "cd ef gh", UTF_8))
                        .status())
                .isEqualTo(200);
    }

    private void say(String text) {
        assertThat(ahmet.say(room, text).status()).isEqualTo(201);
    }

    private static Answer find(Client client, String query) {
        return client.get("/search?q="
                + query.replace(" ", "+")
                        .replace("ö", "%C3%B6")
                        .replace("ü", "%C3%BC")
                        .replace("İ", "%C4%B0"));
    }

    private static List<String> contents(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        var contents = new ArrayList<String>();
        answer.data()
                .forEach(hit -> contents.add(hit.path("message").path("content").textValue()));
        return contents;
    }

    private static String cursor(Answer answer) {
        return answer.json().path("pagination").path("next_cursor").textValue();
    }

    private static List<String> highlighted(JsonNode hit) {
        var content = hit.path("message").path("content").textValue();
        var parts = new ArrayList<String>();
        hit.path("highlights")
                .forEach(range -> parts.add(content.substring(
                        range.path("start").intValue(), range.path("end").intValue())));
        return parts;
    }

    /** As a change of the room's messages by another feature would. */
    private void change(String assignments) {
        SERVER.jdbc()
                .sql("UPDATE chat_messages SET " + assignments + " WHERE room_id = :room")
                .param("room", room.value())
                .update();
        SERVER.jdbc()
                .sql("UPDATE chat_rooms SET created_at = '2026-01-01T00:00:00Z' WHERE id = :room")
                .param("room", room.value())
                .update();
    }

    private void storeFile(String name) {
        SERVER.jdbc()
                .sql("""
                        INSERT INTO chat_messages (id, room_id, seq, sender_id, sender_gallery_id, message_type,
                            file_name, client_message_id, body_sha256)
                        VALUES (gen_random_uuid(), :room, 1000, :sender, :gallery, 'file', :name, gen_random_uuid(), '')
                        """)
                .param("room", room.value())
                .param("sender", SERVER.world().ahmet().id().value())
                .param("gallery", SERVER.world().ankara().value())
                .param("name", name)
                .update();
        SERVER.jdbc()
                .sql("UPDATE chat_rooms SET last_message_at = now() WHERE id = :room")
                .param("room", room.value())
                .update();
    }

    private String version() {
        return SERVER.jdbc()
                .sql("SELECT string_agg(xmin::text, ',') FROM message_search WHERE room_id = :room")
                .param("room", room.value())
                .query(String.class)
                .single();
    }

    private static long count(String from) {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM " + from)
                .query(Long.class)
                .single();
    }
}
