package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;

    /** Red, green, blue: a third of the width each. */
    private static Image striped() {
        var picture = new WritableImage(WIDTH, HEIGHT);
        for (int x = 0; x < WIDTH; x++) {
            var colour = x < WIDTH / 3 ? Color.RED : x < 2 * WIDTH / 3 ? Color.LIME : Color.BLUE;
            for (int y = 0; y < HEIGHT; y++) {
                picture.getPixelWriter().setColor(x, y, colour);
            }
        }
        return picture;
    }

    private static Color at(Image picture, int x, int y) {
        return picture.getPixelReader().getColor(x, y);
    }

    @Test
    void aWidePictureIsCutToItsMiddle() {
        var cut = Cut.of(80, 80, 0, 1).of(striped());

        assertThat(cut.getWidth()).isEqualTo(80);
        assertThat(cut.getHeight()).isEqualTo(80);
        assertThat(at(cut, 2, 40)).isEqualTo(Color.LIME);
        assertThat(at(cut, 77, 40)).isEqualTo(Color.LIME);
    }

    @Test
    void aPlaceOfItsShapeShowsAllOfIt() {
        var cut = Cut.of(30, 10, 0, 1).of(striped());

        assertThat(at(cut, 2, 5)).isEqualTo(Color.RED);
        assertThat(at(cut, 15, 5)).isEqualTo(Color.LIME);
        assertThat(at(cut, 28, 5)).isEqualTo(Color.BLUE);
    }

    @Test
    void cornersAreRound() {
        var cut = Cut.of(80, 80, 20, 1).of(striped());

        assertThat(at(cut, 0, 0).getOpacity()).isZero();
        assertThat(at(cut, 79, 79).getOpacity()).isZero();
        assertThat(at(cut, 40, 0)).isEqualTo(Color.LIME);
    }

    @Test
    void aDenseScreenGetsMorePixels() {
        var cut = Cut.of(80, 60, 20, 1.25);

        assertThat(cut).isEqualTo(new Cut(100, 75, 25));
        assertThat(cut.longerSideOf(1600, 1200)).isEqualTo(100);
        assertThat(cut.longerSideOf(1200, 1600)).isEqualTo(134);
    }
}
