package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Photos as phones and scanners keep them: where they were taken does not go with them. */
class PhotoDetailsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"phone.heic", "phone.avif", "phone.webp"})
    void whatIsNotDecodedHereGoesWithoutItsPlace(String name) throws Exception {
        var original = phone(name, name);
        assertThat(text(original)).contains("Ahmet", "Apple");

        var written = sent(original);

        assertThat(SmallerPicture.nameOf(name, written)).isEqualTo(name);
        assertThat(read(written).getDirectories()).noneMatch(GpsDirectory.class::isInstance);
        assertThat(text(written)).doesNotContain("Ahmet", "Apple");
    }

    @Test
    void thePictureOfAHeicStaysWhereItWas() throws Exception {
        var original = Files.readAllBytes(phone("phone.heic", "1.heic"));

        var written = Files.readAllBytes(sent(folder.resolve("1.heic")));

        assertThat(written).hasSameSizeAs(original);
        assertThat(pixels(written)).isNotEmpty().isEqualTo(pixels(original));
        assertThat(read(folder.resolve("1.heic")).containsDirectoryOfType(GpsDirectory.class))
                .isTrue();
    }

    @Test
    void aWebpStandsAsItWasHeld() throws Exception {
        var written = sent(phone("phone.webp", "1.webp"));

        var left = read(written).getDirectoriesOfType(ExifDirectoryBase.class);
        assertThat(left)
                .singleElement()
                .satisfies(all -> assertThat(all.getTagCount()).isEqualTo(1));
        assertThat(Objects.requireNonNull(read(written).getFirstDirectoryOfType(ExifIFD0Directory.class))
                        .getInteger(ExifDirectoryBase.TAG_ORIENTATION))
                .isEqualTo(6);
    }

    @Test
    void aPhotoUnderAForeignNameIsTakenForWhatItIs() throws Exception {
        var original = phone("phone.heic", "IMG 1.jpg");

        var written = sent(original);

        assertThat(SmallerPicture.nameOf("IMG 1.jpg", written)).isEqualTo("IMG 1.heic");
        assertThat(read(written).containsDirectoryOfType(GpsDirectory.class)).isFalse();
    }

    @Test
    void picturesThatMoveKeepTheirDetailsAndSaySo() throws Exception {
        var file = phone("phone.heic", "1.heic");
        var film = ByteBuffer.allocate(16).putInt(16).put("moov".getBytes(StandardCharsets.US_ASCII));
        Files.write(file, film.array(), StandardOpenOption.APPEND);

        assertThatThrownBy(() -> sent(file)).isInstanceOf(DetailsStayException.class);
    }

    @Test
    void whatAMakerAppendsIsEmptied() throws Exception {
        var file = phone("phone.heic", "1.heic");
        var own = ByteBuffer.allocate(24).putInt(24).put("sefd41.00N 28.97E".getBytes(StandardCharsets.US_ASCII));
        Files.write(file, own.array(), StandardOpenOption.APPEND);

        assertThat(text(sent(file))).doesNotContain("41.00N");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone.heic", "phone.webp"})
    void aFileThatEndsTooSoonIsRefusedOrGoesWithoutItsPlace(String name) throws Exception {
        var whole = Files.readAllBytes(phone(name, name));
        for (int length = 12; length < whole.length; length += 7) {
            var cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));
            try {
                assertThat(text(sent(cut))).doesNotContain("Ahmet", "Apple");
            } catch (DetailsStayException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void aTiffIsSentAsAPhotoWithoutItsPlace() throws Exception {
        var original = SamplePictures.tiff(folder.resolve("1.tif"), 400, 300, 1);
        assertThat(read(original).containsDirectoryOfType(GpsDirectory.class)).isTrue();

        var written = sent(original);

        assertThat(SmallerPicture.nameOf("1.tif", written)).isEqualTo("1.jpg");
        assertThat(read(written).containsDirectoryOfType(GpsDirectory.class)).isFalse();
    }

    @Test
    void aScanKeepsAllItsPages() throws Exception {
        var original = SamplePictures.tiff(folder.resolve("ruhsat.tif"), 400, 300, 3);

        var written = sent(original);

        assertThat(SmallerPicture.nameOf("ruhsat.tif", written)).isEqualTo("ruhsat.tif");
        assertThat(read(written).getDirectories()).noneMatch(GpsDirectory.class::isInstance);
        try (var input = ImageIO.createImageInputStream(written.toFile())) {
            var reader = ImageIO.getImageReaders(input).next();
            reader.setInput(input);
            assertThat(reader.getNumImages(true)).isEqualTo(3);
            assertThat(reader.read(2).getRGB(200, 150))
                    .isEqualTo(SamplePictures.car(400, 300, 2).getRGB(200, 150));
        }
    }

    private Path sent(Path original) throws IOException {
        return SmallerPicture.write(original, new OwnCopies(folder.resolve("copies")));
    }

    private Path phone(String resource, String name) throws IOException {
        try (var photo = Objects.requireNonNull(PhotoDetailsTest.class.getResourceAsStream("/" + resource))) {
            return Files.write(folder.resolve(name), photo.readAllBytes());
        }
    }

    private static Metadata read(Path file) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(file.toFile());
    }

    private static List<ByteBuffer> pixels(byte[] heic) {
        var file = ByteBuffer.wrap(heic);
        return HeifBox.in(file, 0, heic.length).stream()
                .filter(box -> box.type().equals("meta"))
                .flatMap(meta -> HeifItems.in(file, meta).stream())
                .filter(item -> item.type().equals("hvc1"))
                .flatMap(item -> item.extents().stream())
                .map(extent -> file.slice(extent.from(), extent.length()))
                .toList();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
