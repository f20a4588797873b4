package com.galerimerkezi.messenger.desktop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.spelling.TextWords.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingMarksTest {

    private static final String TEXT = "bir teklfi ve ruhsati daha";
    private static final Word OFFER = new Word(4, 10, "teklfi");
    private static final Word PAPERS = new Word(14, 21, "ruhsati");

    private static List<Word> after(String now) {
        return SpellingMarks.moved(List.of(OFFER, PAPERS), TEXT, now);
    }

    @Test
    void marksMoveWithTheirWords() {
        assertThat(after("yeni " + TEXT)).containsExactly(new Word(9, 15, "teklfi"), new Word(19, 26, "ruhsati"));
        assertThat(after("bir teklfi ve yeni ruhsati daha")).containsExactly(OFFER, new Word(19, 26, "ruhsati"));
        assertThat(after(TEXT + " sonra")).containsExactly(OFFER, PAPERS);
    }

    @Test
    void theWordThatIsChangedIsMarkedNoMore() {
        assertThat(after("bir teklifi ve ruhsati daha")).containsExactly(new Word(15, 22, "ruhsati"));
        assertThat(after("bir teklfix ve ruhsati daha")).containsExactly(new Word(15, 22, "ruhsati"));
        assertThat(after("bir xteklfi ve ruhsati daha"))
                .extracting(Word::letters)
                .contains("ruhsati");
        assertThat(after("")).isEmpty();
    }
}
