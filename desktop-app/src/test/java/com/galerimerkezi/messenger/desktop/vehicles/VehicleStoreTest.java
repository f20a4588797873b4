package com.galerimerkezi.messenger.desktop.vehicles;

import static com.galerimerkezi.messenger.desktop.vehicles.Vehicles.EGEA;
import static com.galerimerkezi.messenger.desktop.vehicles.Vehicles.NOON;
import static com.galerimerkezi.messenger.desktop.vehicles.Vehicles.PASSAT;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.pictures.PictureFolder;
import com.galerimerkezi.messenger.desktop.pictures.Pictures;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.testing.Sample;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VehicleStoreTest {

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final RecordingServer server = new RecordingServer();

    @TempDir
    Path folder;

    private UserFiles files;
    private VehicleStore store;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new VehicleStore(files.cache(), server, pictures(), background);
        server.vehicles = () -> List.of(EGEA, PASSAT);
    }

    private Pictures pictures() {
        return new Pictures((_, _, _) -> {}, new PictureFolder(folder.resolve("pictures")), background);
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void aVehicleThatIsWatchedFollowsTheLog() {
        watch(EGEA, 785_000);

        told(Vehicles.changed(EGEA, 760_000, VehicleStatus.RESERVED, NOON.plusSeconds(5)));

        assertThat(ui.get(() -> requireNonNull(store.watch(EGEA.id()).get()).status()))
                .isEqualTo(VehicleStatus.RESERVED);
    }

    @Test
    void aVehicleThatWasDeletedElsewhereIsShownAndKeptNoMore() {
        watch(EGEA, 785_000);
        untilKept();
        long before = ui.get(() -> store.version().get());

        tell(new ServerEvent.VehicleDeleted(EGEA.id(), new Cursor(new UUID(1, 1), 8)));

        assertThat(ui.get(() -> store.watch(EGEA.id()).get() == null)).isTrue();
        assertThat(ui.get(() -> store.version().get())).isGreaterThan(before);
        server.isGone();
        var found = ui.get(() -> store.find(null, "egea")).join();
        assertThat(found.onlyHere()).isTrue();
        assertThat(found.vehicles()).isEmpty();
    }

    @Test
    void anAnswerThatIsOlderThanTheLogChangesNothing() {
        watch(EGEA, 785_000);
        told(Vehicles.changed(EGEA, 760_000, VehicleStatus.AVAILABLE, NOON.plusSeconds(5)));

        ui.run(store::reached);
        var _ = ui.get(() -> store.find(null, "")).join();

        assertThat(price(EGEA)).isEqualByComparingTo("760000");
    }

    @Test
    void whatWasSeenIsThereWithoutALine() {
        var _ = ui.get(() -> store.find(null, "")).join();
        untilKept();
        server.isGone();

        var later = new VehicleStore(files.cache(), server, pictures(), background);

        var found = ui.get(() -> later.find(Sample.THEIRS, "passat")).join();
        assertThat(found.onlyHere()).isTrue();
        assertThat(found.vehicles()).containsExactly(PASSAT);
        assertThat(ui.get(() -> later.find(null, "34abc123")).join().vehicles()).hasSize(2);
        await().until(() -> ui.get(() -> later.watch(EGEA.id()).get() != null));
    }

    /** What came before it is in the cache. */
    private void untilKept() {
        assertThat(ui.get(() -> background.inOrder(() -> true)).join()).isTrue();
    }

    private void watch(Vehicle vehicle, long price) {
        await().until(() -> ui.get(() -> store.watch(vehicle.id()).get() != null));
        assertThat(price(vehicle)).isEqualByComparingTo(BigDecimal.valueOf(price));
    }

    private BigDecimal price(Vehicle vehicle) {
        return ui.get(() -> requireNonNull(store.watch(vehicle.id()).get()).price());
    }

    private void told(Vehicle vehicle) {
        tell(new ServerEvent.VehicleUpdated(vehicle, new Cursor(new UUID(1, 1), 8)));
    }

    private void tell(ServerEvent.Durable event) {
        store.keep(event);
        ui.run(() -> store.apply(event));
    }
}
