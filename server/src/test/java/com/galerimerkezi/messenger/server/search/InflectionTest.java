package com.galerimerkezi.messenger.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.SearchRank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {

    @ParameterizedTest
    @CsvSource({
        "galerinin, galeri",
        "galeri, galerilerimizden",
        "galeride, galerinin",
        "kilometresi, kilometre",
        "teklifiniz, teklifleri",
        "yollari, yol",
        "yedegi, yedek",
        "raporunda, raporlar",
        "noterden, notere"
    })
    void formsOfOneWordFindEachOther(String one, String other) {
        assertThat(Term.of(one).rankOf(other)).isPresent();
        assertThat(Term.of(other).rankOf(one)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"boyasiz, boyali", "hasarsiz, hasarli", "degisensiz, degisenli", "boyasizlar, boyalilar"})
    void withAndWithoutNeverFindEachOther(String without, String with) {
        assertThat(Term.of(without).rankOf(with)).isEmpty();
        assertThat(Term.of(with).rankOf(without)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"boyanin, boyali", "boyanin, boyasiz", "hasari, hasarsiz", "bakim, bak"})
    void anEndingThatMakesAnotherWordIsNoEnding(String word, String other) {
        assertThat(Term.of(word).rankOf(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"galeri, galeri, EXACT", "galer, galeri, PREFIX", "galeriye, galeri, STEM", "aler, galeri, INFIX"})
    void theRankSaysHowWell(String word, String found, SearchRank rank) {
        assertThat(Term.of(word).rankOf(found)).contains(rank);
    }
}
