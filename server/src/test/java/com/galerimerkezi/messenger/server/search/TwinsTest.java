package com.galerimerkezi.messenger.server.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.server.platform.Database;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.TestPostgres;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SQL stores and what Java asks for are the same words, whatever was written. */
class TwinsTest {

    private static @Nullable TestPostgres postgres;
    private static @Nullable Database database;

    @BeforeContainer
    static void start() {
        postgres = new TestPostgres();
        database = Database.open(Settings.defaults(Path.of("target")).withDatabase(postgres.create()));
    }

    @AfterContainer
    static void stop() {
        requireNonNull(database).close();
        requireNonNull(postgres).close();
    }

    @Property(tries = 500)
    void anyTextIsFoldedAlike(@ForAll("anything") String text) {
        assertThat(sql("SELECT search_fold(?)", text)).isEqualTo(Folding.fold(text));
    }

    @Property(tries = 500)
    void turkishTextIsFoldedAlikeOnTheShortWayAndOnTheLong(@ForAll("turkish") String text) {
        assertThat(sql("SELECT search_fold(?)", text)).isEqualTo(Folding.fold(text));
        assertThat(sql("SELECT search_fold_any(?)", text)).isEqualTo(Folding.fold(text));
    }

    @Property(tries = 500)
    void anyTextIsMadeOfTheSameWords(@ForAll("anything") String text) {
        assertThat(wordsOfSql(text)).isEqualTo(wordsOfJava(text));
    }

    @Property(tries = 3000)
    void numbersPlatesAndPricesAreTheSameWords(@ForAll("trade") String text) {
        assertThat(wordsOfSql(text)).isEqualTo(wordsOfJava(text));
    }

    @Property(tries = 500)
    void everyWordSaysWhereItStands(@ForAll("trade") String text) {
        assertThat(Tokens.of(text))
                .allSatisfy(token ->
                        assertThat(text.substring(token.start(), token.end())).isNotBlank());
    }

    @Property(tries = 100)
    void aMonthHasOneNumber(@ForAll long high, @ForAll long low, @ForAll("times") Instant time) {
        var whose = new UUID(high, low);

        var scope = JdbcClient.create(requireNonNull(database).dataSource())
                .sql("SELECT search_scope(?, ?)")
                .params(whose, time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();

        assertThat(Months.between(time, time).scopesOf(List.of(whose))).containsExactly(scope);
    }

    @Property(tries = 200)
    void aMonthOfWhatMessagesBringAlongHasOneNumber(
            @ForAll long high, @ForAll("times") Instant time, @ForAll Holding holding) {
        var whose = new UUID(high, 7);

        var scope = JdbcClient.create(requireNonNull(database).dataSource())
                .sql("SELECT search_scope(?, ?, ?)")
                .params(whose, time.atOffset(ZoneOffset.UTC), holding.wireName())
                .query(Long.class)
                .single();

        assertThat(Months.between(time, time).scopesOf(List.of(whose), Set.of(holding)))
                .containsExactly(scope);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().ofMaxLength(60).map(TwinsTest::storable);
    }

    @Provide
    Arbitrary<String> turkish() {
        return Arbitraries.strings()
                .withChars("İIıiŞşĞğÜüÖöÇçÂâÎîÛûABZabz .,'-0189")
                .ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> trade() {
        return Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        "34",
                        "06",
                        "abc",
                        "ab",
                        "A",
                        "123",
                        "1234",
                        ".",
                        ",",
                        "1",
                        "1.250.000",
                        "250",
                        "bin",
                        "milyon",
                        "mn",
                        "milyona",
                        "km",
                        " km",
                        "tl",
                        "TL",
                        "₺",
                        "lira",
                        "-",
                        "950",
                        "1,25",
                        "İ",
                        "ş",
                        "\n",
                        "000",
                        ".000",
                        "00",
                        "x",
                        "’",
                        "🚗")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<Instant> times() {
        return Arbitraries.longs().between(0, 250_000_000_000L).map(Instant::ofEpochSecond);
    }

    private static String sql(String query, String text) {
        return JdbcClient.create(requireNonNull(database).dataSource())
                .sql(query)
                .param(text)
                .query(String.class)
                .single();
    }

    private static Set<String> wordsOfSql(String text) {
        var words = new TreeSet<>(
                List.of(sql("SELECT search_words(search_fold(?))", text).split(" ")));
        words.remove("");
        return words;
    }

    private static Set<String> wordsOfJava(String text) {
        return Tokens.of(text).stream().map(Token::word).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Neither NUL nor half a character can be sent or stored. */
    private static String storable(String text) {
        return text.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
