package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Times of searches against a running server with sample data: {@code -Dserver=http://… -Dfixture=fixture.json}. */
@EnabledIfSystemProperty(named = "fixture", matches = ".+")
class SearchBenchmark {

    private static final int CALLS = 100;
    private static final List<String> CITIES =
            List.of("ankara", "istanbul", "izmir", "bursa", "igdir", "adana", "kayseri");
    private static final List<String> CARS = List.of(
            "passat", "corolla", "civic", "clio", "octavia", "doblo", "transit", "golf", "astra", "focus", "duster");
    private static final List<String> STEMS =
            List.of("ekspertizden", "galeriye", "müşterinin", "raporunda", "motorun", "fiyatı", "araçlar", "noterden");

    private static final Map<String, IntFunction<String>> KINDS = kinds();

    private final URI server = URI.create(System.getProperty("server", "http://127.0.0.1:3006"));
    private final JsonNode fixture = fixture();

    @Test
    void searches(TestReporter reporter) {
        var biggest = clientOf(fixture.path("rooms").path(0).path("galleryAId").textValue());
        var others = IntStream.range(50, 150)
                .mapToObj(i ->
                        clientOf(fixture.path("galleries").path(i).path("id").textValue()))
                .toList();
        KINDS.forEach((kind, query) -> {
            Figures.publish(reporter, kind + ", biggest gallery", times(i -> find(biggest, query.apply(i))));
            Figures.publish(reporter, kind + ", others", times(i -> find(others.get(i % 100), query.apply(i))));
        });
    }

    @Test
    void facets(TestReporter reporter) {
        var biggest = clientOf(fixture.path("rooms").path(0).path("galleryAId").textValue());
        for (var kind :
                List.of("word in every tenth message", "stem", "part that is everywhere", "three words", "brand")) {
            var query = Objects.requireNonNull(KINDS.get(kind));
            Figures.publish(
                    reporter, "facets, " + kind + ", biggest gallery", times(i -> facets(biggest, query.apply(i))));
        }
    }

    @Test
    void sends(TestReporter reporter) {
        var room = fixture.path("rooms").path(0);
        var client = clientOf(room.path("galleryAId").textValue());
        var id = RoomId.of(room.path("id").textValue());
        IntFunction<Integer> send = i -> client.say(
                        id, "Ekspertizi var, geçen ay yapıldı; plaka 34 ABC " + (100 + i) + ", fiyat 1.250.000 TL olur")
                .status();
        for (int round = 0; round < 4; round++) {
            Figures.publish(reporter, "send, round " + round, times(send));
        }
    }

    private static Map<String, IntFunction<String>> kinds() {
        var kinds = new LinkedHashMap<String, IntFunction<String>>();
        kinds.put(
                "word in every tenth message",
                i -> List.of("araç", "tl", "orijinal", "temiz", "mi").get(i % 5));
        kinds.put("word in every thousandth message", i -> CARS.get(i % CARS.size()));
        kinds.put("word that does not occur", i -> "zzyx" + i);
        kinds.put(
                "beginning, two letters",
                i -> List.of("ar", "ka", "ek", "mu", "ta").get(i % 5));
        kinds.put(
                "beginning",
                i -> List.of("galer", "muste", "kilom", "eksper", "sanzim").get(i % 5));
        kinds.put("stem", i -> STEMS.get(i % STEMS.size()));
        kinds.put(
                "part",
                i -> List.of("pertiz", "isteri", "metres", "urluk", "zeltil").get(i % 5));
        kinds.put(
                "part that is everywhere",
                i -> List.of("ara", "eri", "ler", "asi", "ini").get(i % 5));
        kinds.put("three words", i -> "kilometresi orijinal " + CARS.get(i % CARS.size()));
        kinds.put("words that are never together", i -> "noter tampon " + CITIES.get(i % CITIES.size()));
        kinds.put("plate", i -> "34 AB " + (100 + i));
        kinds.put("plate as filter", i -> "&plate=%02dAB%d".formatted(1 + i % 81, 100 + i));
        kinds.put("price as word", i -> (500 + i) + " bin");
        kinds.put("price range", i -> "&min_price=900000&max_price=" + (950000 + i * 1000));
        kinds.put(
                "brand",
                i -> "&brand=" + List.of("bmw", "audi", "renault", "fiat").get(i % 4));
        kinds.put("brand and word", i -> CARS.get(i % CARS.size()) + "&brand=bmw&offer=open");
        kinds.put("brand and a word that does not occur", i -> "zzyx" + i + "&brand=audi");
        kinds.put("chats with one gallery", i -> "ekspertiz&in=galeri+" + (1 + i));
        kinds.put("open offers", i -> "fiyat&offer=open");
        kinds.put("plate and word", i -> "fiyat&plate=%02dGM%d".formatted(1 + i % 81, 1000 + i));
        kinds.put("photos, of which there are none", i -> "&has=photo");
        kinds.put("price range that does not occur", i -> "&min_price=9000000&max_price=" + (9000001 + i));
        return kinds;
    }

    private static int find(Client client, String query) {
        return client.get("/search?limit=20&q=" + encoded(query)).status();
    }

    private static int facets(Client client, String query) {
        return client.get("/search/facets?q=" + encoded(query)).status();
    }

    private static String encoded(String query) {
        int filters = query.indexOf('&');
        var words = filters < 0 ? query : query.substring(0, filters);
        return URLEncoder.encode(words, UTF_8) + query.substring(words.length());
    }

    /** Once to warm up, once measured. */
    private static Map<String, Object> times(IntFunction<Integer> call) {
        var millis = new ArrayList<Double>();
        for (int i = 0; i < CALLS * 2; i++) {
            long start = System.nanoTime();
            int status = call.apply(i % CALLS);
            if (i >= CALLS) {
                millis.add((System.nanoTime() - start) / 1e6);
            }
            assertThat(status).isIn(200, 201);
        }
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return Map.of(
                "p50",
                rounded(sorted[CALLS / 2]),
                "p95",
                rounded(sorted[CALLS * 95 / 100]),
                "max",
                rounded(Arrays.stream(sorted).max().orElseThrow()));
    }

    private static double rounded(double millis) {
        return Math.round(millis * 10) / 10.0;
    }

    private Client clientOf(String gallery) {
        for (var user : fixture.path("users")) {
            if (user.path("galleryId").textValue().equals(gallery)) {
                return new Client(server, user.path("token").textValue());
            }
        }
        throw new IllegalStateException("nobody of gallery " + gallery);
    }

    private static JsonNode fixture() {
        try {
            return ContractJson.mapper().readTree(Files.readString(Path.of(System.getProperty("fixture"))));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
