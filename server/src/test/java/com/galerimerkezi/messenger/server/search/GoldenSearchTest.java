package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.galerimerkezi.messenger.contract.SearchRank;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoldenSearchTest {

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    private static final List<Golden> GOLDEN = Golden.all();

    @BeforeAll
    static void everythingIsSaid() {
        var ahmet = SERVER.as(SERVER.world().ahmet());
        var world = SERVER.world();
        // whose plate no message has: what is about the vehicle would be found by it
        var room = ahmet.openRoom(world.dealers().vehicle(world.izmir(), "BMW", "320i", "77 ZZ 9999", null));
        Golden.messages(GOLDEN)
                .forEach(
                        message -> assertThat(ahmet.say(room, message).status()).isEqualTo(201));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(GOLDEN.stream()
                        .mapToInt(one -> one.found().size() + one.notFound().size())
                        .sum())
                .isGreaterThanOrEqualTo(150);
    }

    @TestFactory
    Stream<DynamicTest> everyQueryFindsWhatItMustAndNothingThatItMustNot() {
        return GOLDEN.stream()
                .map(one -> dynamicTest(one.query(), () -> {
                    var found = search(one.query());

                    assertThat(found).containsAllEntriesOf(one.found());
                    assertThat(found.keySet())
                            .filteredOn(one.notFound()::contains)
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aBetterRankComesFirst() {
        return GOLDEN.stream()
                .map(one -> dynamicTest(
                        one.query(),
                        () -> assertThat(new ArrayList<>(search(one.query()).values()))
                                .isSorted()));
    }

    /** All pages, in their order. */
    private static Map<String, SearchRank> search(String query) {
        var found = new LinkedHashMap<String, SearchRank>();
        var path = "/search?limit=7&q=" + URLEncoder.encode(query, UTF_8);
        for (var cursor = ""; cursor != null; ) {
            var answer = SERVER.as(SERVER.world().mehmet()).get(path + cursor);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.data()
                    .forEach(hit -> found.put(
                            hit.path("message").path("content").textValue(),
                            SearchRank.of(hit.path("rank").textValue())));
            var next = answer.json().path("pagination").path("next_cursor").textValue();
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }
}
