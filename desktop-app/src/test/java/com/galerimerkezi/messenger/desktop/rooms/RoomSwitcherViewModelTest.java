package com.galerimerkezi.messenger.desktop.rooms;

import static com.galerimerkezi.messenger.desktop.rooms.Rooms.NOON;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.aCar;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.closed;
import static com.galerimerkezi.messenger.desktop.rooms.Rooms.id;
import static com.galerimerkezi.messenger.desktop.testing.Sample.OURS;
import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.TextRange;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomSwitcherViewModelTest {

    private static final Room BMW = aCar(id(1), "Işık Oto", "BMW", "320i", "34 ABC 123", NOON.minusSeconds(10));
    private static final Room AUDI = aCar(id(2), "Çınar Galeri", "Audi", "A4", "06 XYZ 34", NOON.minusSeconds(20));
    private static final Room FIAT = aCar(id(3), "Yıldız Bmw Servis", "Fiat", "Egea", "35 KL 9", NOON.minusSeconds(30));
    private static final Room OLD = closed(aCar(id(4), "Kuzey", "BMW", "X5", "34 ABC 999", NOON));

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final ServerOfLambdas server = new ServerOfLambdas();

    @TempDir
    Path folder;

    private UserFiles files;
    private RoomStore store;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new RoomStore(files.cache(), server, background, ZEYNEP);
        ui.run(() -> store.applyAfresh(List.of(BMW, AUDI, FIAT)));
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    private RoomSwitcherViewModel switcher(List<RoomId> recent, @Nullable RoomId present) {
        return ui.get(() -> new RoomSwitcherViewModel(store, OURS, Texts.in("tr"), recent, present));
    }

    private List<RoomId> found(RoomSwitcherViewModel model, String query) {
        return ui.get(() -> {
            model.query().set(query);
            return model.rows().stream().map(SwitcherRow::id).toList();
        });
    }

    @Test
    void withoutLettersTheLastOpenedComeFirstAndThenTheNewest() {
        var model = switcher(List.of(FIAT.id()), null);

        assertThat(found(model, "")).containsExactly(FIAT.id(), BMW.id(), AUDI.id());
    }

    @Test
    void theRoomThatOneIsInIsNotOfferedUntilOneAsksForIt() {
        var model = switcher(List.of(BMW.id(), AUDI.id()), BMW.id());

        assertThat(found(model, "")).containsExactly(AUDI.id(), FIAT.id());
        assertThat(found(model, "320")).containsExactly(BMW.id());
    }

    @Test
    void lettersAreFoldedAsInTurkish() {
        var model = switcher(List.of(), null);

        assertThat(found(model, "isik")).containsExactly(BMW.id());
        assertThat(found(model, "IŞIK")).containsExactly(BMW.id());
        assertThat(found(model, "cinar")).containsExactly(AUDI.id());
    }

    @Test
    void aPlateIsFoundWithAndWithoutSpaces() {
        var model = switcher(List.of(), null);

        assertThat(found(model, "34abc12")).containsExactly(BMW.id());
        assertThat(found(model, "06 xyz")).containsExactly(AUDI.id());
    }

    @Test
    void whatBeginsWithTheLettersComesBeforeWhatHoldsThemInAWordAndThatBeforeTheMiddle() {
        assertThat(RoomMatch.rank(words("34"), List.of("34 abc 123"))).hasValue(0);
        assertThat(RoomMatch.rank(words("servis"), List.of("yildiz bmw servis")))
                .hasValue(1);
        assertThat(RoomMatch.rank(words("rvis"), List.of("yildiz bmw servis"))).hasValue(2);
        assertThat(RoomMatch.rank(words("opel"), List.of("yildiz bmw servis"))).isEmpty();

        var model = switcher(List.of(FIAT.id()), null);
        assertThat(found(model, "bmw")).containsExactly(BMW.id(), FIAT.id());
    }

    private static String[] words(String query) {
        return com.galerimerkezi.messenger.desktop.text.SearchText.words(query);
    }

    @Test
    void aClosedRoomIsFoundOnTheServerAndSaysSo() {
        server.closedRooms = () -> List.of(OLD);
        var model = switcher(List.of(), null);

        ui.run(() -> model.query().set("bmw"));
        await().until(() -> ui.get(() -> model.rows().size()) == 3);

        var last = ui.get(() -> model.rows().get(1));
        assertThat(last.id()).isEqualTo(OLD.id());
        assertThat(last.state()).isEqualTo("Kapatıldı");
        assertThat(found(model, "")).doesNotContain(OLD.id());
    }

    @Test
    void theLettersThatWereTypedAreMarked() {
        var model = switcher(List.of(), null);

        found(model, "isik 34abc");

        var row = ui.get(() -> model.rows().getFirst());
        assertThat(row.places()).containsExactly(new TextRange(0, 4));
        var place = row.detailPlaces().getFirst();
        assertThat(row.detail().substring(place.start(), place.end())).isEqualTo("34 ABC");
    }

    @Test
    void theChoiceStaysWithinTheRowsAndBeginsAtTheTop() {
        var model = switcher(List.of(), null);

        ui.run(() -> model.choose(99));
        assertThat((int) ui.get(() -> model.chosen().get())).isEqualTo(2);
        ui.run(() -> model.choose(-1));
        assertThat((int) ui.get(() -> model.chosen().get())).isZero();
        found(model, "hiçbiri");
        assertThat(ui.get(() -> model.chosenRow() == null)).isTrue();
        found(model, "");
        assertThat((int) ui.get(() -> model.chosen().get())).isZero();
    }
}
