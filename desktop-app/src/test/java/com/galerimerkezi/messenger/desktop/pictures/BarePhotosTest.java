package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.desktop.attachment.FakeUploadServer;
import com.galerimerkezi.messenger.desktop.attachment.OwnCopies;
import com.galerimerkezi.messenger.desktop.attachment.UploadRepository;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vehicle's photos are seen by every gallery: where they were taken, which may be somebody's home, is not. */
class BarePhotosTest {

    @TempDir
    Path folder;

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final FakeUploadServer server = new FakeUploadServer();
    private UserFiles files;
    private BarePhotos photos;

    @BeforeEach
    void aVehiclesForm() {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        photos = new BarePhotos(
                new Uploads(
                        server,
                        (_, _, _) -> {},
                        new UploadRepository(files.outbox()),
                        new OwnCopies(folder.resolve("outgoing")),
                        background,
                        _ -> {}),
                background);
    }

    @AfterEach
    void end() {
        background.close();
        ui.close();
        files.close();
    }

    @Test
    void aPhotoGoesUprightAndWithoutItsPlace() throws Exception {
        var original = SamplePictures.fromPhone(folder.resolve("ön.jpg"), 400, 300, 6);
        assertThat(ImageMetadataReader.readMetadata(original.toFile()).containsDirectoryOfType(GpsDirectory.class))
                .isTrue();

        photos.store(original).join();

        assertThat(server.announced()).extracting(CreateFileRequest::fileName).containsExactly("ön.jpg");
        assertThat(ImageMetadataReader.readMetadata(new ByteArrayInputStream(server.taken()))
                        .containsDirectoryOfType(GpsDirectory.class))
                .isFalse();
        assertThat(ImageIO.read(new ByteArrayInputStream(server.taken())).getHeight())
                .isEqualTo(400);
    }

    @Test
    void nothingOfItStaysOnThisComputerAndTheOriginalIsAsItWas() throws IOException {
        var original = SamplePictures.fromPhone(folder.resolve("ön.jpg"), 400, 300, 6);
        var before = Files.readAllBytes(original);

        photos.store(original).join();

        await().until(() -> isEmpty(folder.resolve("outgoing")));
        assertThat(original).hasBinaryContent(before);
    }

    @Test
    void whatIsNoPictureIsNotSent() throws IOException {
        var words = Files.writeString(folder.resolve("ön.jpg"), "yarın 10'da ara");

        assertThatThrownBy(() -> photos.store(words).join()).hasCauseInstanceOf(IOException.class);
        assertThat(server.announced()).isEmpty();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            return left.findAny().isEmpty();
        }
    }
}
