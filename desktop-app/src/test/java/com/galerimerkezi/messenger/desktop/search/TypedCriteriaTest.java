package com.galerimerkezi.messenger.desktop.search;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.search.Holding;
import com.galerimerkezi.messenger.contract.search.OfferState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedCriteriaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Criterion.Sender MYSELF = new Criterion.Sender(ZEYNEP.id(), "Benim yazdıklarım");

    private final TypedCriteria typed = new TypedCriteria(MYSELF, () -> TODAY);

    @ParameterizedTest
    @ValueSource(strings = {"marka:BMW kapora", "kapora brand:BMW", "MARKA:BMW kapora", "kapora marka:\"BMW\""})
    void anOperatorLeavesTheWords(String text) {
        var read = typed.read(text, false);

        assertThat(read.words().strip()).isEqualTo("kapora");
        assertThat(read.narrowing().criteria()).containsExactly(new Criterion.Brand("BMW"));
    }

    @Test
    void namesAndValuesAreUnderstoodInBothLanguagesAndWithoutMarks() {
        assertThat(typed.read("icinde:yıldız once:5.3.2026 içeren:fotograf teklif:karsi tur:dosya", false)
                        .narrowing()
                        .criteria())
                .containsExactly(
                        new Criterion.In("yıldız"),
                        new Criterion.Last(TODAY.minusDays(1)),
                        new Criterion.Has(Holding.PHOTO),
                        new Criterion.Offer(OfferState.COUNTERED),
                        new Criterion.Kind(MessageType.FILE));
        assertThat(typed.read("from:me after:dün has:document model:\"Grand Cherokee\" sasi:123456", false)
                        .narrowing()
                        .criteria())
                .containsExactly(
                        MYSELF,
                        new Criterion.First(TODAY.minusDays(1)),
                        new Criterion.Has(Holding.DOCUMENT),
                        new Criterion.Model("Grand Cherokee"),
                        new Criterion.OfVin("123456"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"renk:beyaz", "http://galeri.example", "saat 10:30", "tür:resim", "önce:32.1.2026", "vin:12"})
    void whatIsNoOperatorOrSaysNothingStaysAWord(String text) {
        var read = typed.read(text + " kapora", false);

        assertThat(read.words()).isEqualTo(text + " kapora");
        assertThat(read.narrowing().isNone()).isTrue();
    }

    @Test
    void onlyWhatABlankFollowsIsTakenOutOfTheField() {
        assertThat(typed.readFinished("marka:bm", false).narrowing().isNone()).isTrue();
        assertThat(typed.readFinished("marka:bmw ", false).words()).isEmpty();
        assertThat(typed.readFinished("eski marka:bmw model:32", false).words()).isEqualTo("eski model:32");
    }

    @Test
    void anOperatorWhoseValueIsStillToComeIsNotSoughtAsAWord() {
        assertThat(typed.read("kapora marka:", false).words().strip()).isEqualTo("kapora");
        assertThat(typed.read("kapora renk:", false).words()).isEqualTo("kapora renk:");
    }

    @Test
    void withinOneChatWhatChoosesChatsIsAWord() {
        var read = typed.read("marka:bmw içeren:video", true);

        assertThat(read.words().strip()).isEqualTo("marka:bmw");
        assertThat(read.narrowing().criteria()).containsExactly(new Criterion.Has(Holding.VIDEO));
    }
}
