package com.galerimerkezi.messenger.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.OpenRoomRequest;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.UploadState;
import com.galerimerkezi.messenger.desktop.local.LocalFilesException;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.Desk;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.testing.ServerProcess;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two rival galleries at two desktops, a real server process between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoGalleriesChatTest {

    private static final DemoAccount SELLER = DemoData.accounts().getFirst();
    private static final DemoAccount BUYER = DemoData.accounts().stream()
            .filter(account -> !account.galleryName().equals(SELLER.galleryName()))
            .findFirst()
            .orElseThrow();

    @TempDir
    static Path folder;

    private ServerProcess server;
    private Path sellerFolder;
    private Desk seller;
    private Desk buyer;
    private RoomId room;
    private int starts;

    @BeforeAll
    void startServer() throws Exception {
        server = ServerProcess.withDemo(folder.resolve("server"));
        server.start();
    }

    @AfterAll
    void stopServer() {
        server.close();
    }

    @BeforeEach
    void signIn() {
        starts++;
        sellerFolder = folder.resolve("seller" + starts);
        seller = Desk.signedIn(sellerFolder, server.address(), SELLER);
        buyer = Desk.signedIn(folder.resolve("buyer" + starts), server.address(), BUYER);
        soon().until(() -> seller.isOnline() && buyer.isOnline());
        var vehicles = buyer.session().catalogue().vehicles("").join().stream()
                .filter(candidate ->
                        candidate.galleryId().equals(seller.session().me().galleryId()))
                .toList();
        var vehicle = vehicles.get(starts % vehicles.size());
        room = buyer.session()
                .rooms()
                .open(OpenRoomRequest.forVehicle(vehicle.id()))
                .join();
        soon().until(() -> seller.rooms().stream().anyMatch(known -> known.id().equals(room)));
        seller.open(room);
        buyer.open(room);
    }

    @AfterEach
    void signOut() {
        seller.close();
        buyer.close();
    }

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(20));
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(90));
    }

    @Test
    void whatOneWritesTheOtherReads() {
        long unread = seller.room(room).unreadCount();
        buyer.send(room, "Merhaba, araç duruyor mu?");
        soon().until(() -> seller.texts(room).contains("Merhaba, araç duruyor mu?"));
        assertThat(seller.room(room).unreadCount()).isEqualTo(unread + 1);
        assertThat(seller.rooms().getFirst().id()).isEqualTo(room);

        seller.send(room, "Duruyor, buyurun.");
        soon().until(() -> buyer.texts(room).contains("Duruyor, buyurun."));
        assertThat(buyer.unsent(room)).isZero();

        var newest = seller.messages(room).stream()
                .filter(message ->
                        message.galleryId().equals(buyer.session().me().galleryId()))
                .reduce((_, last) -> last)
                .orElseThrow();
        seller.ui().run(() -> seller.session().readMarks().seen(room, newest));
        soon().until(() -> seller.room(room).unreadCount() == 0);
        soon().until(() -> buyer.messages(room).stream()
                .filter(message -> message.id().equals(newest.id()))
                .allMatch(message -> message.readAt() != null));
    }

    @Test
    void throughACutLineNobodyIsCalledAbsent() {
        var gallery = buyer.session().me().galleryId();
        var presence = seller.session().presence();
        soon().until(() -> seller.ui().get(() -> presence.online(gallery).getValue()));
        assertThat(seller.ui().get(() -> presence.seeing().get())).isTrue();

        server.kill();

        soon().until(() -> !seller.ui().get(() -> presence.online(gallery).getValue()));
        assertThat(seller.ui().get(() -> presence.seeing().get())).isFalse();
        server.start();
        eventually().until(() -> seller.ui().get(() -> presence.online(gallery).getValue()));
    }

    @Test
    void onesWritingShowsAtTheOthersAndEnds() {
        soon().until(() -> {
            buyer.ui().run(() -> buyer.session().typing().started(room));
            return isWritten(seller, true);
        });

        buyer.ui().run(() -> buyer.session().typing().stopped(room));

        soon().until(() -> isWritten(seller, false));
    }

    private boolean isWritten(Desk desk, boolean expected) {
        return desk.ui().get(() -> desk.session().typing().in(room).isEmpty()) != expected;
    }

    @Test
    void whoSitsAtADeskIsSeenByTheOtherGallery() {
        var sellers = seller.session().me().galleryId();

        soon().until(() ->
                buyer.ui().get(() -> buyer.session().presence().online(sellers).getValue()));
    }

    @Test
    void aDesktopThatComesBackSeesWhoIsThere() {
        seller.close();

        seller = Desk.resumed(sellerFolder);

        var buyers = buyer.session().me().galleryId();
        soon().until(() ->
                seller.ui().get(() -> seller.session().presence().online(buyers).getValue()));
    }

    @Test
    void aFileArrivesAsItWas() throws Exception {
        var bytes = new byte[3_500_000];
        new Random(1).nextBytes(bytes);
        var header = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(header, 0, bytes, 0, header.length);
        var file = Files.write(folder.resolve("ekspertiz" + starts + ".pdf"), bytes);

        var upload = buyer.ui().get(() -> buyer.session().uploads().start(room, file));

        soon().until(() -> buyer.ui().get(() -> upload.state().get() == UploadState.DONE));
        soon().until(() -> fileIn(seller).findFirst().isPresent());
        var target = folder.resolve("saved" + starts + ".pdf");
        var saved = seller.session()
                .uploads()
                .save(fileIn(seller).findFirst().orElseThrow(), target, _ -> {})
                .join();
        assertThat(saved).hasBinaryContent(bytes);
    }

    private Stream<Message> fileIn(Desk desk) {
        return desk.messages(room).stream().filter(message -> message.messageType() == MessageType.FILE);
    }

    @Test
    void aServerThatIsKilledLosesAndDoublesNothing() throws Exception {
        buyer.send(room, "Önce");
        soon().until(() -> seller.texts(room).contains("Önce"));

        var killed = Thread.ofVirtual().start(server::kill);
        var fromBuyer = IntStream.range(0, 20).mapToObj(i -> "alıcı " + i).toList();
        fromBuyer.forEach(text -> buyer.send(room, text));
        killed.join();
        var fromSeller = IntStream.range(0, 10).mapToObj(i -> "satıcı " + i).toList();
        fromSeller.forEach(text -> seller.send(room, text));
        eventually().until(() -> !seller.isOnline() && !buyer.isOnline());
        assertThat(seller.unsent(room)).isEqualTo(10);

        server.start();

        eventually().until(() -> buyer.isOnline() && seller.isOnline());
        eventually().until(() -> buyer.unsent(room) == 0 && seller.unsent(room) == 0);
        eventually()
                .until(() -> ids(buyer).equals(ids(seller)) && buyer.texts(room).size() >= 31);
        assertThat(ids(buyer)).doesNotHaveDuplicates();
        assertThat(buyer.texts(room)).containsSubsequence(fromBuyer).doesNotHaveDuplicates();
        assertThat(buyer.texts(room)).containsSubsequence(fromSeller);
    }

    private List<String> ids(Desk desk) {
        return desk.messages(room).stream()
                .map(message -> Objects.toString(message.id()))
                .toList();
    }

    @Test
    void aDesktopThatComesBackHasItsRoomsAtOnceAndThenWhatItMissed() {
        long unread = seller.room(room).unreadCount();
        buyer.send(room, "Bir");
        soon().until(() -> seller.texts(room).contains("Bir"));
        seller.close();
        buyer.send(room, "İki");
        soon().until(() -> buyer.unsent(room) == 0);

        seller = Desk.resumed(sellerFolder);

        assertThat(seller.rooms()).isNotEmpty();
        seller.open(room);
        soon().until(() -> seller.texts(room).contains("İki"));
        assertThat(seller.texts(room)).containsSubsequence("Bir", "İki").doesNotHaveDuplicates();
        soon().untilAsserted(() -> assertThat(seller.room(room).unreadCount()).isEqualTo(unread + 2));
    }

    @Test
    void aWrongPasswordIsToldAsSuch() {
        var wrong = new DemoAccount(
                SELLER.email(), "not the password", SELLER.firstName(), SELLER.lastName(), SELLER.galleryName());

        assertThatThrownBy(() -> Desk.signedIn(folder.resolve("nobody"), server.address(), wrong))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        GatewayException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.BAD_CREDENTIALS));
    }

    @Test
    void aSecondProgramOnTheSameFilesLeavesTheFirstSignedIn() {
        assertThatThrownBy(() -> Desk.resumed(sellerFolder))
                .hasCauseInstanceOf(LocalFilesException.class)
                .hasMessageContaining("in use");

        seller.close();
        seller = Desk.resumed(sellerFolder);
        soon().until(seller::isOnline);
    }

    @Test
    void whoSignsOutIsNotToldThatTheSessionEnded() {
        seller.ui().get(() -> seller.session().signOut()).join();

        var ended = seller.ui()
                .get(() -> Optional.ofNullable(seller.session().endedBecause().get()));
        assertThat(ended).isEmpty();
    }

    @Test
    void aSignedOutDesktopRemembersNobodyBeforeTheServerKnows() {
        var told = seller.ui().get(() -> {
            var telling = seller.session().signOut();
            assertThat(new TokenVault(sellerFolder.resolve("config")).read()).isEmpty();
            return telling;
        });
        told.join();

        assertThatThrownBy(() -> Desk.resumed(sellerFolder)).hasMessageContaining("No value");
    }
}
