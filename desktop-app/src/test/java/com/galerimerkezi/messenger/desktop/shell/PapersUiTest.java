package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers of a vehicle beside its chat: whoever has it sees all, whoever buys it what the bargain lets him see. */
class PapersUiTest extends BargainDesks {

    private static final int SELLING = 1;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Istanbul"));

    @Test
    void oneIsSeenBesideTheChatAndOpenedByTheSystem() throws Exception {
        open("tr", ThemeChoice.LIGHT, 1280, 860);
        var room = roomAboutOurs();
        seller.world.open(room.id());
        seller.type(KeyCode.D, KeyCode.CONTROL);
        seller.untilShown("#panel-papers .document-row");

        var paper = file(requireNonNull(room.vehicleId()), "registration", "ruhsat.pdf");

        fire(seller, "#open-registration");
        seller.until(() -> !seller.world.opened().isEmpty());
        var opened = Path.of(seller.world.opened().getFirst());
        assertThat(opened).hasFileName("ruhsat.pdf").hasSameBinaryContentAs(paper);
        lookAtPapers(seller, "papers");
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT, Teklif verince görünür", "en, DARK, Visible once you make an offer"})
    void whatNamesAPersonIsWithheldFromABuyerUntilAnOfferIsOpen(String language, ThemeChoice theme, String withheld)
            throws Exception {
        open(language, theme, 1280, 860);
        var vehicle = vehicleForSale();
        file(vehicle.id(), "registration", "ruhsat.pdf");
        var report = file(vehicle.id(), "expertise", "ekspertiz.pdf");
        openTalk(asItIsNow(vehicle));
        buyer.type(KeyCode.D, KeyCode.CONTROL);
        buyer.untilShown("#panel-papers .document-row");

        buyer.until(() -> buyer.isShown("#open-expertise"));
        assertThat(wordsOf("registration")).contains(withheld).doesNotContain("ruhsat.pdf");
        assertThat(wordsOf("expertise"))
                .doesNotContain(withheld)
                .contains(report.toFile().getName());
        assertThat(onUi(() -> buyer.isShown("#open-registration") || buyer.isShown("#save-registration")))
                .isFalse();
        lookAtPapers(buyer, "papers-withheld");

        offer(requireNonNull(vehicle.price()));

        fire(buyer, "#open-registration");
        buyer.until(() -> buyer.world.opened().stream()
                .anyMatch(opened -> opened.getPath().endsWith("ruhsat.pdf")));
        assertThat(wordsOf("registration")).contains("ruhsat.pdf").doesNotContain(withheld);
        lookAtPapers(buyer, "papers-open");

        buyer.press("#offer-strip .offer-withdraw");
        buyer.press("#offer-confirm");

        buyer.until(() -> !buyer.isShown("#open-registration"));
        assertThat(wordsOf("registration")).contains(withheld);
    }

    /** The row of the paper, as it stands there. */
    private String wordsOf(String slot) {
        var name = Map.of("registration", 0, "expertise", 1);
        return onUi(() -> {
            var rows = List.copyOf(buyer.find("#panel-papers").lookupAll(".document-row"));
            return CutTexts.labelsIn((Parent) rows.get(requireNonNull(name.get(slot))))
                    .map(Labeled::getText)
                    .collect(joining(" "));
        });
    }

    private static void lookAtPapers(GalleryWindow window, String what) {
        onUi(() -> {
            var pane = (ScrollPane) window.find("#room-panel .scroll-pane");
            var content = pane.getContent();
            var papers = window.find("#panel-papers").localToScene(0, 0);
            var hidden = content.getLayoutBounds().getHeight()
                    - pane.getViewportBounds().getHeight();
            pane.setVvalue(content.sceneToLocal(papers).getY() / hidden);
            return window;
        });
        window.look(what, "#panel-papers");
    }

    private static void fire(GalleryWindow window, String button) {
        window.untilShown(button);
        onUi(() -> {
            ((ButtonBase) window.find(button)).fire();
            return button;
        });
    }

    private Path file(VehicleId vehicle, String slot, String name) throws IOException {
        var paper = Files.writeString(folder.resolve(name), "%PDF-1.4\n% " + slot + "\n%%EOF\n");
        var ticket = seller.session.uploads().store(paper).join();
        var put = DemoClient.of(SELLING)
                .put(
                        "/vehicles/" + vehicle + "/documents/" + slot,
                        Map.of("fileId", ticket.id(), "issuedOn", today.minusDays(1)));
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        return paper;
    }

    /** Its papers belong to it. */
    private Vehicle asItIsNow(Vehicle vehicle) {
        return buyer.session
                .catalogue()
                .vehicles(requireNonNull(vehicle.plate()))
                .join()
                .getFirst();
    }

    private Room roomAboutOurs() {
        var mine = seller.session.me().galleryId();
        var ours = seller.session.catalogue().vehicles("").join().stream()
                .filter(vehicle -> mine.equals(vehicle.galleryId()))
                .map(Vehicle::id)
                .toList();
        return onUi(() -> seller.session.rooms().rooms().stream()
                .filter(room -> ours.contains(room.vehicleId()))
                .findFirst()
                .orElseThrow());
    }
}
