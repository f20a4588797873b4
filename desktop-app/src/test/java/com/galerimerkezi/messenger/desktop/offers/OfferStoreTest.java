package com.galerimerkezi.messenger.desktop.offers;

import static com.galerimerkezi.messenger.desktop.offers.Bargaining.BUYER;
import static com.galerimerkezi.messenger.desktop.offers.Bargaining.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.Cursor;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferAction;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.OfferStatus;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfferStoreTest {

    private final OneThread ui = new OneThread();
    private final Background background = new Background(ui);
    private final Bargaining bargaining = new Bargaining();
    private final AtomicReference<Offer> atTheServer = new AtomicReference<>();

    @TempDir
    Path folder;

    private UserFiles files;
    private OfferStore store;

    @BeforeEach
    void start() throws Exception {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        store = new OfferStore(files.cache(), new Refusing(), background);
    }

    @AfterEach
    void stop() {
        background.close();
        files.close();
        ui.close();
    }

    @Test
    void anOlderVersionNeverTakesThePlaceOfANewerOne() {
        var older = bargaining.names(BUYER, "1100000").offer();
        var newer = bargaining.names(SELLER, "1200000").offer();

        happens(newer);
        happens(older);

        assertThat(shown(newer.id())).isEqualTo(newer);
        assertThat(ui.get(() -> List.copyOf(store.all()))).containsExactly(newer);
    }

    @Test
    void theStepsAreAskedForWhereOnlyTheShortFormIsKnown() {
        atTheServer.set(bargaining.names(BUYER, "1100000").offer());
        happens(bargaining.offerWithoutSteps());

        ui.run(() -> store.of(bargaining.offer().id()));

        await().until(() -> bargaining.offer().equals(shown(bargaining.offer().id())));
    }

    @Test
    void whoeverIsRefusedSeesThePresentOfferFirst() {
        var seen = bargaining.names(BUYER, "1100000").offer();
        happens(seen);
        atTheServer.set(bargaining.ends(OfferAction.WITHDRAW, BUYER).offer());

        var refused =
                ui.get(() -> store.accept(seen.id(), new OfferActionRequest(seen.version(), ClientMessageId.random()))
                        .handle((_, failure) -> failure + " " + statusOf(seen.id())));

        await().until(refused::isDone);
        assertThat(refused.join()).contains("OFFER_STATE_CONFLICT").contains("WITHDRAWN");
    }

    @Test
    void theNextStartShowsThemWithoutTheServer() {
        var offer = bargaining.names(BUYER, "1100000").offer();
        happens(offer);
        var next = new OfferStore(files.cache(), new Refusing(), background);

        next.paintFromCache();

        assertThat(ui.get(() -> List.copyOf(next.all()))).containsExactly(offer);
    }

    @Test
    void ofARestoredServerAnOlderVersionIsTheTruth() {
        var before = bargaining.names(BUYER, "1100000").offer();
        happens(bargaining.names(SELLER, "1200000").offer());
        atTheServer.set(before);

        store.keepAfresh(List.of());
        ui.run(() -> store.applyAfresh(List.of()));

        await().until(() -> before.equals(shown(before.id())));
    }

    private void happens(Offer offer) {
        var event = new ServerEvent.OfferUpdated(offer.roomId(), offer, new Cursor(new UUID(1, 1), 7));
        store.keep(event);
        ui.run(() -> store.apply(event));
    }

    private @Nullable Offer shown(OfferId id) {
        return ui.get(() -> store.of(id).get());
    }

    private @Nullable OfferStatus statusOf(OfferId id) {
        var offer = store.of(id).get();
        return offer == null ? null : offer.status();
    }

    /** Knows one offer, and takes no step. */
    private final class Refusing implements OfferServer {

        @Override
        public List<Offer> all() {
            return List.of(find(bargaining.offer().id()));
        }

        @Override
        public Offer find(OfferId id) {
            var known = atTheServer.get();
            if (known == null) {
                throw GatewayException.refused(ErrorCode.OFFER_NOT_FOUND);
            }
            return known;
        }

        @Override
        public Offer make(MakeOfferRequest request) {
            throw GatewayException.refused(ErrorCode.OFFER_STATE_CONFLICT);
        }

        @Override
        public Offer counter(OfferId id, CounterRequest request) {
            throw GatewayException.refused(ErrorCode.OFFER_STATE_CONFLICT);
        }

        @Override
        public Offer accept(OfferId id, OfferActionRequest request) {
            throw GatewayException.refused(ErrorCode.OFFER_STATE_CONFLICT);
        }

        @Override
        public Offer reject(OfferId id, RejectRequest request) {
            throw GatewayException.refused(ErrorCode.NOT_YOUR_TURN);
        }

        @Override
        public Offer withdraw(OfferId id, OfferActionRequest request) {
            throw GatewayException.refused(ErrorCode.NOT_YOUR_TURN);
        }
    }
}
