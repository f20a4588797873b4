package com.galerimerkezi.messenger.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CarPictureTest {

    private static final int MOST_BYTES = 20_000;

    @Test
    void eachShapeInEachColourIsASmallPictureOfItsOwn() throws IOException {
        var seen = new HashSet<String>();
        for (var body : CarBody.values()) {
            for (var colour : List.of("Beyaz", "Siyah", "Kırmızı")) {
                var bytes = CarPicture.of(body, colour);

                assertThat(bytes).as(body + " " + colour).hasSizeLessThan(MOST_BYTES);
                var picture = ImageIO.read(new ByteArrayInputStream(bytes));
                assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
                assertThat(seen.add(HexFormat.of().formatHex(bytes))).isTrue();
            }
        }
    }
}
