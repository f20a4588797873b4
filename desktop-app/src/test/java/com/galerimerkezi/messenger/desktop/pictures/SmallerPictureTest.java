package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallerPictureTest {

    /** After the signature, and the header's length and name. */
    private static final int PNG_WIDTH = 16;

    @TempDir
    Path folder;

    private Path written = Path.of("");

    private BufferedImage sent(Path original) throws IOException {
        written = SmallerPicture.write(original, new OwnCopies(folder.resolve("copies")));
        return Objects.requireNonNull(ImageIO.read(written.toFile()));
    }

    @Test
    void aLargePhotoIsSentNoLargerThanADisplayShows() throws IOException {
        var sent = sent(SamplePictures.jpeg(folder.resolve("buyuk.jpg"), 4000, 3000, 0));

        assertThat(sent.getWidth()).isEqualTo(2048);
        assertThat(sent.getHeight()).isEqualTo(1536);
    }

    @Test
    void aSmallPhotoIsNotMadeLarger() throws IOException {
        assertThat(sent(SamplePictures.jpeg(folder.resolve("kucuk.jpg"), 300, 200, 0))
                        .getWidth())
                .isEqualTo(300);
    }

    @Test
    void thePlaceWhereItWasTakenIsNotSent() throws Exception {
        var original = SamplePictures.fromPhone(folder.resolve("telefon.jpg"), 400, 300, 1);
        assertThat(ImageMetadataReader.readMetadata(original.toFile()).getDirectoriesOfType(GpsDirectory.class))
                .isNotEmpty();

        var _ = sent(original);

        var sent = ImageMetadataReader.readMetadata(written.toFile());
        assertThat(sent.getDirectoriesOfType(GpsDirectory.class)).isEmpty();
        assertThat(sent.getDirectoriesOfType(ExifIFD0Directory.class)).isEmpty();
    }

    @Test
    void aPhotoThatWasTakenUprightStandsUpright() throws IOException {
        var sent = sent(SamplePictures.fromPhone(folder.resolve("dik.jpg"), 400, 300, 6));

        assertThat(sent.getWidth()).isEqualTo(300);
        assertThat(sent.getHeight()).isEqualTo(400);
        // the sky, at the left edge before, is to the right
        assertThat(sent.getRGB(290, 200) & 0xFF).isGreaterThan(sent.getRGB(10, 200) & 0xFF);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        var logo = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        var file = folder.resolve("logo.png");
        ImageIO.write(logo, "png", file.toFile());

        var sent = sent(file);

        assertThat(sent.getColorModel().hasAlpha()).isTrue();
        assertThat(SmallerPicture.nameOf("logo.PNG", written)).isEqualTo("logo.png");
    }

    @Test
    void whatIsNoPictureFails() throws IOException {
        var file = Files.writeString(folder.resolve("metin.jpg"), "metin");

        assertThatThrownBy(() -> sent(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aPictureOfTooManyPixelsIsNotEvenDecoded() throws IOException {
        var file = SamplePictures.png(folder.resolve("bomba.png"), 10, 10, 0);
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        bytes.putInt(PNG_WIDTH, 30_000).putInt(PNG_WIDTH + 4, 30_000);
        var sum = new CRC32();
        sum.update(bytes.array(), PNG_WIDTH - 4, 17);
        Files.write(file, bytes.putInt(PNG_WIDTH + 13, (int) sum.getValue()).array());

        assertThatThrownBy(() -> sent(file)).isInstanceOf(IOException.class).hasMessage("too many pixels");
    }

    @Test
    void namesFollowWhatWasWritten() throws IOException {
        var file = SmallerPicture.write(SamplePictures.car(10, 10, 0), new OwnCopies(folder));

        assertThat(SmallerPicture.nameOf("İMG 1.HEIC.png", file)).isEqualTo("İMG 1.HEIC.jpg");
    }
}
