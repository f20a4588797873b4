package com.galerimerkezi.messenger.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final Cut CUT = Cut.of(320, 240, 20, 1);

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final List<String> downloads = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        background.close();
        ui.close();
    }

    private Pictures pictures() {
        return new Pictures(this::download, new PictureFolder(folder.resolve("kept")), background);
    }

    private void download(String url, OutputStream target, LongConsumer received) throws IOException {
        downloads.add(url);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(SamplePictures.car(640, 480, downloads.size()), "jpg", bytes);
        target.write(broken ? "no picture".getBytes(StandardCharsets.UTF_8) : bytes.toByteArray());
        received.accept(bytes.size());
    }

    private void load(Pictures pictures, String url) {
        ui.get(() -> pictures.load(url, CUT, 640, 480)).join();
    }

    @Test
    void aPictureIsLoadedOnceAndKnownFromThenOn() {
        var pictures = pictures();
        var both = ui.get(
                () -> List.of(pictures.load("/files/1", CUT, 640, 480), pictures.load("/files/1", CUT, 640, 480)));
        both.forEach(coming -> coming.join());

        assertThat(downloads).containsExactly("/files/1/thumbnail?size=medium");
        assertThat(ui.get(() -> pictures.known("/files/1", CUT))).isPresent();
        assertThat(ui.get(() -> pictures.known("/files/1", Cut.of(320, 240, 20, 2))))
                .isEmpty();
    }

    @Test
    void afterARestartItComesFromTheDisk() {
        load(pictures(), "/files/1");

        load(pictures(), "/files/1");

        assertThat(downloads).hasSize(1);
    }

    @Test
    void memoryIsBoundedHoweverManyAreSeen() {
        var pictures = pictures();

        for (int i = 0; i < 200; i++) {
            load(pictures, "/files/" + i);
        }

        assertThat(ui.get(pictures::bytes)).isLessThanOrEqualTo(48L * 1024 * 1024);
        assertThat(ui.get(() -> pictures.known("/files/199", CUT))).isPresent();
        assertThat(ui.get(() -> pictures.known("/files/0", CUT))).isEmpty();
    }

    @Test
    void whatIsNoPictureIsNotKeptAndCanBeAskedForAgain() {
        var pictures = pictures();
        broken = true;
        var failed = ui.get(() -> pictures.load("/files/1", ThumbnailSize.MEDIUM));
        await().until(failed::isDone);
        assertThat(failed).isCompletedExceptionally();

        broken = false;
        load(pictures, "/files/1");

        assertThat(downloads).hasSize(2);
    }

    @Test
    void whoeverUsesThisComputerNextFindsNoPictures() throws IOException {
        load(pictures(), "/files/1");

        new PictureFolder(folder.resolve("kept")).delete();

        assertThat(folder).isEmptyDirectory();
    }
}
