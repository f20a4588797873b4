package com.galerimerkezi.messenger.desktop.offers;

import com.galerimerkezi.messenger.contract.CounterRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MakeOfferRequest;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.OfferActionRequest;
import com.galerimerkezi.messenger.contract.OfferId;
import com.galerimerkezi.messenger.contract.RejectRequest;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The gallery's offers, each as its newest version tells: an answer and the log may come in any order. */
public final class OfferStore implements Follower {

    private static final Comparator<Offer> NEWEST_FIRST = Comparator.comparing(
                    (Offer offer) -> Objects.requireNonNullElse(offer.updatedAt(), offer.createdAt()))
            .reversed();

    private final Map<OfferId, ReadOnlyObjectWrapper<@Nullable Offer>> known = new HashMap<>();
    private final Set<OfferId> notHere = new HashSet<>();
    private final ObservableList<Offer> all = FXCollections.observableArrayList();
    private final ObservableList<Offer> readOnly = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<LoadState> state = new ReadOnlyObjectWrapper<>(LoadState.LOADING);
    private final OfferRepository cached;
    private final OfferServer server;
    private final Background background;

    public OfferStore(CacheFile cache, OfferServer server, Background background) {
        this.cached = new OfferRepository(cache);
        this.server = server;
        this.background = background;
    }

    /** Reads the cache, so it is not called on the UI thread. */
    public void paintFromCache() {
        var rows = cached.findAll();
        background.onUi(() -> rows.forEach(this::put));
    }

    /** The last changed first. */
    public ObservableList<Offer> all() {
        return readOnly;
    }

    public ReadOnlyObjectProperty<LoadState> state() {
        return state.getReadOnlyProperty();
    }

    /** As it is now; null until it is known. Without its steps it is asked for. */
    public ReadOnlyObjectProperty<@Nullable Offer> of(OfferId id) {
        var offer = property(id);
        if (offer.get() == null || offer.get().steps() == null) {
            ask(id);
        }
        return offer.getReadOnlyProperty();
    }

    private ReadOnlyObjectWrapper<@Nullable Offer> property(OfferId id) {
        return known.computeIfAbsent(id, _ -> new ReadOnlyObjectWrapper<>());
    }

    private void ask(OfferId id) {
        if (notHere.add(id)) {
            var _ = refresh(id);
        }
    }

    private CompletableFuture<Offer> refresh(OfferId id) {
        return background.call(() -> server.find(id)).whenComplete((offer, _) -> {
            if (offer != null) {
                put(offer);
            }
        });
    }

    /** The server is there again: what is not here yet is asked for once more. */
    public void reached() {
        if (state.get() != LoadState.READY) {
            loadAll();
        }
        var missing = List.copyOf(notHere);
        notHere.clear();
        missing.forEach(this::of);
    }

    private void loadAll() {
        state.set(LoadState.LOADING);
        var _ = background.call(server::all).whenComplete((rows, _) -> {
            if (rows == null) {
                state.set(LoadState.FAILED);
                return;
            }
            rows.forEach(this::put);
            state.set(LoadState.READY);
            var _ = background.inOrder(() -> {
                rows.forEach(cached::save);
                return rows;
            });
        });
    }

    /** Its room is in the answer. The same request again makes no second offer. */
    public CompletableFuture<Offer> make(MakeOfferRequest request) {
        return background.call(() -> server.make(request)).whenComplete((offer, failure) -> {
            if (offer != null) {
                put(offer);
            } else if (isOutdated(failure)) {
                loadAll();
            }
        });
    }

    public CompletableFuture<Offer> counter(OfferId id, CounterRequest request) {
        return step(id, () -> server.counter(id, request));
    }

    public CompletableFuture<Offer> accept(OfferId id, OfferActionRequest request) {
        return step(id, () -> server.accept(id, request));
    }

    public CompletableFuture<Offer> reject(OfferId id, RejectRequest request) {
        return step(id, () -> server.reject(id, request));
    }

    public CompletableFuture<Offer> withdraw(OfferId id, OfferActionRequest request) {
        return step(id, () -> server.withdraw(id, request));
    }

    /** Refused because the offer is another by now, the caller gets to see it before hearing so. */
    private CompletableFuture<Offer> step(OfferId id, Callable<Offer> call) {
        var told = new CompletableFuture<Offer>();
        var _ = background.call(call).whenComplete((offer, failure) -> {
            if (offer != null) {
                put(offer);
                told.complete(offer);
            } else if (isOutdated(failure)) {
                var _ = refresh(id).whenComplete((_, _) -> told.completeExceptionally(failure));
            } else {
                told.completeExceptionally(failure);
            }
        });
        return told;
    }

    /** The offer is another than the user saw. */
    static boolean isOutdated(@Nullable Throwable failure) {
        return failure instanceof GatewayException refused
                && (refused.is(ErrorCode.OFFER_STATE_CONFLICT) || refused.is(ErrorCode.NOT_YOUR_TURN));
    }

    private void put(Offer offer) {
        var present = property(offer.id()).get();
        if (present != null && !isNewer(offer, present)) {
            return;
        }
        if (offer.steps() != null) {
            notHere.remove(offer.id());
        }
        property(offer.id()).set(offer);
        Lists.show(
                all,
                known.values().stream()
                        .map(ReadOnlyObjectWrapper::get)
                        .filter(Objects::nonNull)
                        .sorted(NEWEST_FIRST)
                        .toList());
    }

    /** Of the same version the one with its steps. */
    private static boolean isNewer(Offer offer, Offer present) {
        return offer.version() > present.version()
                || (offer.version() == present.version() && present.steps() == null && !offer.equals(present));
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.OfferUpdated updated) {
            cached.save(updated.offer());
        }
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.OfferUpdated updated) {
            put(updated.offer());
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {
        cached.deleteAll();
    }

    /** Of a restored server an older version may be the truth. */
    @Override
    public void applyAfresh(List<Room> rooms) {
        all.clear();
        known.values().forEach(offer -> offer.set(null));
        notHere.clear();
        loadAll();
    }
}
