package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.NOON;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.offers.OffersViewModel.Direction;
import com.galerimerkezi.messenger.desktop.offers.OffersViewModel.Standing;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersViewModelTest {

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneId.of("Europe/Istanbul"));
    private static final Offer WAITING_FOR_THEM =
            new Bargaining().names(BUYER, "1100000").offer();
    private static final Offer WAITING_FOR_US =
            new Bargaining().names(BUYER, "900000").names(SELLER, "950000").offer();
    private static final Offer REJECTED = new Bargaining()
            .names(BUYER, "500000")
            .ends(OfferAction.REJECT, SELLER)
            .offer();

    private final Background background = new Background(Runnable::run);

    @TempDir
    Path folder;

    private UserFiles files;
    private OffersViewModel model;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        var store = new OfferStore(files.cache(), nobody(), background);
        for (var offer : List.of(WAITING_FOR_THEM, WAITING_FOR_US, REJECTED)) {
            store.apply(new ServerEvent.OfferUpdated(offer.roomId(), offer, new Cursor(new UUID(1, 1), 7)));
        }
        var texts = Texts.in("tr");
        model = new OffersViewModel(
                store,
                BUYER,
                new OfferWords(texts, new Moments(texts, CLOCK)),
                CLOCK,
                new Ticks(new SimpleBooleanProperty(false), _ -> {}));
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
    }

    @Test
    void theListSaysHowMuchHowItStandsAndHowLongStill() {
        assertThat(model.lines()).hasSize(3);
        assertThat(line(WAITING_FOR_THEM).state()).isEqualTo("Yanıt bekleniyor: Yıldız");
        assertThat(line(WAITING_FOR_THEM).left()).isEqualTo("2 gün 0 saat");
        assertThat(line(WAITING_FOR_US).ours()).isTrue();
        assertThat(line(REJECTED).state()).isEqualTo("Teklif reddedildi");
        assertThat(line(REJECTED).left()).isEmpty();
    }

    @Test
    void eachFilterShowsWhatItsNameSays() {
        model.standing().set(Standing.OURS);
        assertThat(model.lines()).extracting(OfferLine::offer).containsExactly(WAITING_FOR_US);
        model.standing().set(Standing.OPEN);
        assertThat(model.lines()).extracting(OfferLine::offer).containsExactly(WAITING_FOR_US, WAITING_FOR_THEM);
        model.standing().set(Standing.CLOSED);
        assertThat(model.lines()).extracting(OfferLine::offer).containsExactly(REJECTED);
        model.direction().set(Direction.RECEIVED);
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void aVehicleOrAGalleryIsFoundWithoutItsTurkishLetters() {
        model.query().set("yildiz bmw");
        assertThat(model.lines()).hasSize(3);
        model.query().set("audi");
        assertThat(model.lines()).isEmpty();
    }

    private OfferLine line(Offer offer) {
        return model.lines().stream()
                .filter(line -> line.offer().equals(offer))
                .findFirst()
                .orElseThrow();
    }

    private static OfferServer nobody() {
        return (OfferServer) Proxy.newProxyInstance(
                OfferServer.class.getClassLoader(), new Class<?>[] {OfferServer.class}, (_, _, _) -> {
                    throw new AssertionError("nothing is asked for");
                });
    }
}
