package com.galerimerkezi.messenger.desktop.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Dealers;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files chosen in one go, at a real server that takes no more than a megabyte of each. */
class ManyFilesTest {

    private static final int MOST = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withFiles(new Settings.Files(MOST, Duration.ofHours(1), 0)));

    @TempDir
    Path folder;

    @Test
    void eightOfTenArriveAndTwoRowsSayWhyNot() throws IOException {
        var world = SERVER.world();
        var room = SERVER.as(world.ahmet())
                .openRoom(new Dealers(SERVER.jdbc()).vehicle(world.mehmet().gallery()));
        try (var desk = Desk.signedIn(folder.resolve("desk"), SERVER.server().address(), world.ahmet())) {
            desk.open(room);

            var uploads = send(desk, room, tenFiles());
            await().atMost(PATIENCE).until(() -> states(desk, uploads).stream().allMatch(ManyFilesTest::isSettled));

            assertThat(fileNames(desk, room))
                    .containsExactly(
                            "1.jpg", "2.png", "3.pdf", "4.txt", "7.csv", "8.jpg", "9.pdf", "10 ekspertiz raporu.pdf");
            assertThat(codesOf(desk, uploads, "5 cok buyuk.pdf")).containsExactly(ErrorCode.FILE_TOO_LARGE);
            assertThat(codesOf(desk, uploads, "6 bos.txt")).containsExactly(ErrorCode.VALIDATION_FAILED);
        }
    }

    @Test
    void aFileStaysInItsRoomWhereverItsSenderGoes() throws IOException {
        var world = SERVER.world();
        var first = SERVER.as(world.ahmet())
                .openRoom(new Dealers(SERVER.jdbc()).vehicle(world.mehmet().gallery()));
        var second = SERVER.as(world.ahmet())
                .openRoom(new Dealers(SERVER.jdbc()).vehicle(world.mehmet().gallery()));
        try (var desk = Desk.signedIn(folder.resolve("desk"), SERVER.server().address(), world.ahmet())) {
            desk.open(first);

            var uploads = send(desk, first, List.of(pdf("sozlesme.pdf", MOST - 1000)));
            desk.open(second);
            desk.send(second, "Bu arada buraya yazdim");
            await().atMost(PATIENCE).until(() -> states(desk, uploads).equals(List.of(UploadState.DONE)));

            assertThat(fileNames(desk, first)).containsExactly("sozlesme.pdf");
            assertThat(fileNames(desk, second)).isEmpty();
        }
    }

    private List<Path> tenFiles() throws IOException {
        return List.of(
                SamplePictures.jpeg(folder.resolve("1.jpg"), 640, 480, 1),
                png("2.png"),
                pdf("3.pdf", 5_000),
                text("4.txt", "Plaka 34 ABC 123"),
                pdf("5 cok buyuk.pdf", MOST + 1),
                text("6 bos.txt", ""),
                text("7.csv", "plaka;fiyat\n34 ABC 123;950000\n"),
                SamplePictures.jpeg(folder.resolve("8.jpg"), 480, 640, 8),
                pdf("9.pdf", 200_000),
                pdf("10 ekspertiz raporu.pdf", MOST));
    }

    private Path png(String name) throws IOException {
        var file = folder.resolve(name);
        ImageIO.write(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path pdf(String name, int size) throws IOException {
        var bytes = Arrays.copyOf("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), size);
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Upload> send(Desk desk, RoomId room, List<Path> files) {
        return desk.ui()
                .get(() -> desk.session()
                        .uploads()
                        .send(room, files.stream().map(FileToSend::of).toList()));
    }

    private static List<UploadState> states(Desk desk, List<Upload> uploads) {
        return desk.ui()
                .get(() -> uploads.stream().map(upload -> upload.state().get()).toList());
    }

    private static boolean isSettled(UploadState state) {
        return state.isOver() || state == UploadState.FAILED;
    }

    private static List<String> fileNames(Desk desk, RoomId room) {
        return desk.messages(room).stream()
                .map(Message::fileName)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<ErrorCode> codesOf(Desk desk, List<Upload> uploads, String name) {
        var codes = new ArrayList<ErrorCode>();
        desk.ui()
                .run(() -> uploads.stream()
                        .filter(upload -> upload.fileName().equals(name))
                        .filter(upload ->
                                desk.session().uploads().in(upload.room()).contains(upload))
                        .forEach(upload -> {
                            if (upload.failure() instanceof GatewayException refused) {
                                codes.add(Objects.requireNonNull(refused.code()));
                            }
                        }));
        return codes;
    }
}
