package com.galerimerkezi.messenger.server.attachment;

import static com.galerimerkezi.messenger.server.attachment.FileClient.pdf;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.attachment.store.S3Extension;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.ChaosProxy;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in a bucket, over a way to it that may be bad. */
class FilesOnS3Test {

    private static final String PDF = "application/pdf";

    /** F16: who asks has an answer within these. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @RegisterExtension
    @Order(1)
    static final S3Extension S3 = new S3Extension();

    private static @Nullable ChaosProxy way;

    @RegisterExtension
    @Order(2)
    static final ServerExtension SERVER = new ServerExtension(FilesOnS3Test::inTheBucket);

    private Client ahmet;
    private FileClient files;
    private RoomId room;

    private static Settings inTheBucket(Settings settings) {
        var opened = new ChaosProxy(S3.address());
        way = opened;
        return settings.withFiles(settings.files().inS3(S3.settings(opened.address())));
    }

    private static ChaosProxy way() {
        return requireNonNull(way);
    }

    @BeforeEach
    void aRoom() {
        var world = SERVER.world();
        ahmet = new Client(SERVER.server().address(), SERVER.tokenOf(world.ahmet(), Role.STAFF), LONGEST);
        files = new FileClient(ahmet);
        room = ahmet.openRoom(world.dealers().vehicle(world.izmir()));
    }

    @AfterEach
    void fineAgain() {
        way().set(new Weather.Pass());
    }

    @AfterAll
    static void closeTheWay() {
        way().close();
    }

    @Test
    void aFileGoesToTheBucketAndComesBackFromIt() {
        var bytes = pdf(200_000);
        var file = files.upload("ruhsat.pdf", bytes, PDF);
        files.share(room, file, "ruhsat.pdf", bytes.length, PDF);
        var mehmet = SERVER.as(SERVER.world().mehmet());

        assertThat(mehmet.get(file).response().body()).isEqualTo(bytes);
        assertThat(mehmet.send("GET", file, BodyPublishers.noBody(), Map.of("Range", "bytes=1000-1999"))
                        .response()
                        .body())
                .isEqualTo(Arrays.copyOfRange(bytes, 1000, 2000));
        assertThat(S3.objects()).isPositive();
    }

    @Test
    void thumbnailsLieBesideTheirPicture() throws IOException {
        int before = S3.objects();
        var file = files.upload("ön.jpg", Pictures.jpeg(1200, 700), "image/jpeg");

        assertThat(S3.objects()).isEqualTo(before + 4);
        assertThat(ahmet.get(file + "/thumbnail?size=large").status()).isEqualTo(200);
    }

    @Test
    void theSweepTakesFromTheBucketToo() {
        int before = S3.objects();
        var file = files.upload("x.pdf", pdf(4321), PDF);
        assertThat(S3.objects()).isEqualTo(before + 1);

        SERVER.jdbc()
                .sql("UPDATE files SET expires_at = now() - interval '1 minute' WHERE id = :id::uuid")
                .param("id", file.substring(7))
                .update();
        SERVER.server().part(OrphanSweep.class).sweep();

        assertThat(S3.objects()).isEqualTo(before);
    }

    static Stream<Weather> badWays() {
        return Stream.of(new Weather.Refuse(), new Weather.Blackhole(), new Weather.Rate(50));
    }

    /** F16 */
    @ParameterizedTest
    @MethodSource("badWays")
    void whileTheBucketIsOutOfReachFilesAreRefusedForNowAndTextsGoOn(Weather weather) {
        int number = weather.toString().hashCode() & 0xFFF;
        var there = files.upload("var.pdf", pdf(6000 + number), PDF);
        var bytes = pdf(20_000 + number);
        var file = files.create("yeni.pdf", bytes.length, PDF, null);
        way().set(weather);
        way().reset();

        assertThat(files.patch(file, 0, bytes).code()).isIn(ErrorCode.STORAGE_UNAVAILABLE, ErrorCode.BUSY);
        assertThat(ahmet.say(room, "Dosya sonra gelecek").status()).isEqualTo(201);
        assertThat(ahmet.get(there).code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);
        assertThat(ahmet.get("/health/ready").code()).isEqualTo(ErrorCode.STORAGE_UNAVAILABLE);

        way().set(new Weather.Pass());
        way().reset();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> files.head(file).status() == 200);
        assertThat(files.share(room, file, "yeni.pdf", bytes.length, PDF).status())
                .isEqualTo(201);
        assertThat(ahmet.get(file).response().body()).isEqualTo(bytes);
    }
}
