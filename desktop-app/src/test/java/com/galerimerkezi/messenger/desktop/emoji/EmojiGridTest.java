package com.galerimerkezi.messenger.desktop.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.emoji.Emoji.Category;
import com.galerimerkezi.messenger.desktop.emoji.EmojiGrid.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EmojiGridTest {

    private final EmojiGrid grid = new EmojiGrid();

    @Test
    void arrowsGoThroughTheLinesAndOverTheHeadings() {
        grid.show(List.of(new Section("a", emoji(10)), new Section("none", emoji(0)), new Section("b", emoji(9))));

        assertThat(grid.rows()).hasSize(6);
        assertThat(grid.chosen().get()).isZero();
        grid.step(3);
        grid.stepLine(1);
        assertThat(grid.chosen().get()).as("the last of the short line").isEqualTo(9);
        grid.stepLine(1);
        assertThat(grid.chosen().get()).isEqualTo(11);
        grid.stepLine(-1);
        assertThat(grid.chosen().get()).isEqualTo(9);
    }

    @Test
    void arrowsStayAtTheEnds() {
        grid.show(List.of(new Section("a", emoji(3))));

        grid.step(-1);
        grid.stepLine(-1);
        assertThat(grid.chosen().get()).isZero();
        grid.choose(2);
        grid.step(1);
        grid.stepLine(1);
        assertThat(grid.chosen().get()).isEqualTo(2);
    }

    @Test
    void nothingFoundIsNothingChosen() {
        grid.show(List.of(new Section("a", emoji(3))));

        grid.show(List.of(new Section("a", List.of())));

        assertThat(grid.chosenEmoji()).isNull();
        assertThat(grid.rows()).isEmpty();
        grid.stepLine(1);
        assertThat(grid.chosenEmoji()).isNull();
    }

    private static List<Emoji> emoji(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Emoji("e" + i, Category.SMILEYS, List.of("code"), List.of("ad"), List.of("name")))
                .toList();
    }
}
