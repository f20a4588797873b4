package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into the stock from files, and out of it. */
class StockUiTest {

    private static final int OWN = 3;

    @TempDir
    Path folder;

    private GalleryWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new GalleryWindow(new DemoWorld(OWN, 2), "stock", "tr", ThemeChoice.LIGHT, 1280, 860);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aListIsTriedLineByLineAndOnlyThenTakenOver() throws Exception {
        var plate = "06 ZZ " + (1000 + System.nanoTime() % 8999);
        var list = Files.writeString(
                folder.resolve("liste.csv"),
                """
                Stok No;Marka;Model;Yıl;Km;Fiyat;Plaka;Depo
                %1$s-1;Skoda;Octavia Şık;2021;61.000;1.185.000 TL;%2$s;A
                %1$s-2;Fiat;Egea;2020;75.500;785 bin;;B
                %1$s-3;Fiat;Egea;1890;75.500;ucuz;;B
                """.formatted(plate.replace(" ", ""), plate),
                Charset.forName("windows-1254"));
        importPage();

        drop(list);

        window.until(() -> sums().equals("Yeni: 2 · Değişecek: 0 · Aynı kalacak: 0 · Hatalı: 1"));
        window.until(() -> said().contains("Satır 4"));
        assertThat(said()).contains("Fiyatı açık yazın", "hatalı");
        window.look("import-tried", "#import-page");
        assertThat(window.session.catalogue().vehicles(plate).join()).isEmpty();

        window.press("#store-list");

        window.until(() -> sums().equals("Eklenen: 2 · Değişen: 0 · Aynı kalan: 0 · Hatalı: 1"));
        window.look("import-stored", "#import-page");
        assertThat(window.session.catalogue().vehicles(plate).join())
                .extracting(Vehicle::model)
                .containsExactly("Octavia Şık");

        drop(list);

        window.until(() -> sums().equals("Yeni: 0 · Değişecek: 0 · Aynı kalacak: 2 · Hatalı: 1"));
        assertThat(onUi(() -> window.find("#store-list").isDisabled())).isTrue();
    }

    @Test
    void aFileThatIsNoListIsSaidToBeNone() throws Exception {
        importPage();

        drop(Files.writeString(folder.resolve("not.txt"), "yarın 10'da ara"));

        window.untilShown("#import-page .notice.problem");
        assertThat(window.text("#import-page .notice.problem .label")).startsWith("Bu dosya bir araç listesi değil.");
    }

    @Test
    void photosOfAVehicleAreSeenWhereverItIs() throws Exception {
        var room = roomAboutOurs();
        window.world.open(room.id());
        window.type(KeyCode.D, KeyCode.CONTROL);
        window.untilShown("#panel-vehicle");

        photograph(requireNonNull(room.vehicleId()), 4);

        window.until(() -> pictures("#panel-vehicle") == 4 && pictures("#vehicle-bar") == 1);
        window.look("photos", "#panel-vehicle");
        window.press("#vehicle-details");
        window.until(() -> pictures("#vehicle-page") == 4);
        window.look("photos-page", "#vehicle-page");
    }

    private long pictures(String part) {
        return onUi(() -> window.find(part).lookupAll(".photo .image-view").stream()
                .filter(view -> ((ImageView) view).getImage() != null)
                .count());
    }

    private void photograph(VehicleId id, int count) throws IOException {
        var photos = new ArrayList<FileId>();
        for (int i = 0; i < count; i++) {
            var file = folder.resolve("foto" + i + ".jpg");
            ImageIO.write(PaintedCar.at(i), "jpg", file.toFile());
            photos.add(window.session.uploads().store(file).join().id());
        }
        var v = onUi(() -> requireNonNull(window.session.vehicles().watch(id).get()));
        var request = new VehicleRequest(
                v.brand(),
                v.model(),
                v.year(),
                v.mileageKm(),
                v.fuel(),
                v.gearbox(),
                v.colour(),
                v.plate(),
                v.vin(),
                v.price(),
                v.currency(),
                v.title(),
                v.panels(),
                photos);
        assertThat(DemoClient.of(OWN).put("/vehicles/" + id, request).status()).isEqualTo(200);
    }

    private Room roomAboutOurs() {
        var mine = window.session.me().galleryId();
        var ours = window.session.catalogue().vehicles("").join().stream()
                .filter(vehicle -> mine.equals(vehicle.galleryId()))
                .map(Vehicle::id)
                .toList();
        return onUi(() -> window.session.rooms().rooms().stream()
                .filter(room -> ours.contains(room.vehicleId()))
                .findFirst()
                .orElseThrow());
    }

    private void importPage() {
        window.type(KeyCode.G, KeyCode.CONTROL);
        window.untilShown("#vehicles");
        window.press("#import-vehicles");
        window.untilShown("#import-page");
    }

    private void drop(Path file) {
        onUi(() -> {
            new Dragging(window.find("#import-page"), List.of(file)).drops();
            return file;
        });
    }

    private String sums() {
        return window.text("#import-sums");
    }

    private String said() {
        return onUi(() -> window.world.stage().getScene().getRoot().lookupAll("#import-lines .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(" ")));
    }
}
