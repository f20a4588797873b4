package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Folding;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleStatus;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Ambiguous;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import com.galerimerkezi.messenger.desktop.platform.Lists;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The own stock, or the vehicles of the other galleries, and what of them is to be seen. */
final class VehicleListViewModel {

    enum Side {
        OWN,
        OTHERS
    }

    enum State {
        LOADING,
        SHOWING,
        NOTHING_FOUND,
        FAILED
    }

    private static final long WHILE_TYPING_MILLIS = 250;
    private static final Comparator<Vehicle> NEWEST_FIRST =
            Comparator.comparing(Vehicle::createdAt).reversed();

    private final GalleryId mine;
    private final VehicleStore store;
    private final Texts texts;
    private final Executor afterTyping;
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.OWN);
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable VehicleStatus> status = new SimpleObjectProperty<>();
    private final StringProperty brand = new SimpleStringProperty("");
    private final StringProperty least = new SimpleStringProperty("");
    private final StringProperty most = new SimpleStringProperty("");
    private final ObservableList<Vehicle> rows = FXCollections.observableArrayList();
    private final ObservableList<String> brands = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final Subscription following;
    private List<Vehicle> found = List.of();
    private int asked;

    VehicleListViewModel(GalleryId mine, VehicleStore store, Texts texts, Executor ui) {
        this.mine = mine;
        this.store = store;
        this.texts = texts;
        this.afterTyping = CompletableFuture.delayedExecutor(WHILE_TYPING_MILLIS, TimeUnit.MILLISECONDS, ui);
        side.subscribe((_, _) -> {
            brand.set("");
            state.set(State.LOADING);
            rows.clear();
            load();
        });
        query.subscribe((_, _) -> soon());
        following = store.version().subscribe((_, _) -> soon());
        status.subscribe((_, _) -> show());
        Stream.of(brand, least, most).forEach(choice -> choice.subscribe((_, _) -> show()));
        load();
    }

    private void soon() {
        int turn = ++asked;
        afterTyping.execute(() -> {
            if (turn == asked) {
                load();
            }
        });
    }

    void load() {
        int turn = ++asked;
        var gallery = side.get() == Side.OWN ? mine : null;
        var _ = store.find(gallery, query.get().strip()).whenComplete((answer, failure) -> {
            if (turn == asked) {
                answered(failure == null ? answer : null);
            }
        });
    }

    private void answered(VehicleStore.@Nullable Found answer) {
        if (answer == null) {
            rows.clear();
            state.set(State.FAILED);
            return;
        }
        found = answer.vehicles().stream()
                .filter(vehicle -> vehicle.galleryId().equals(mine) == (side.get() == Side.OWN))
                .sorted(NEWEST_FIRST)
                .toList();
        note.set(answer.onlyHere() ? texts.get("vehicles.onlyHere") : "");
        Lists.show(brands, brandsIn(found));
        state.set(State.SHOWING);
        show();
    }

    private static List<String> brandsIn(List<Vehicle> vehicles) {
        var names = new TreeMap<String, String>();
        vehicles.forEach(vehicle -> names.putIfAbsent(Folding.fold(vehicle.brand()), vehicle.brand()));
        return List.copyOf(names.values());
    }

    private void show() {
        if (state.get() == State.LOADING || state.get() == State.FAILED) {
            return;
        }
        var filter = new VehicleFilter(status.get(), brand.get(), amount(least), amount(most));
        var matching = found.stream().filter(filter::matches).toList();
        if (!rows.equals(matching)) {
            rows.setAll(matching);
        }
        state.set(rows.isEmpty() ? State.NOTHING_FOUND : State.SHOWING);
    }

    /** Half of a number is typed often: then the filter is not there yet. */
    private static @Nullable BigDecimal amount(StringProperty written) {
        return switch (WrittenAmount.read(written.get())) {
            case Amount amount -> amount.value();
            case Ambiguous ambiguous -> ambiguous.candidates().getFirst();
            case WrittenAmount.NotAnAmount _ -> null;
        };
    }

    void close() {
        following.unsubscribe();
    }

    ObjectProperty<Side> side() {
        return side;
    }

    StringProperty query() {
        return query;
    }

    ObjectProperty<@Nullable VehicleStatus> status() {
        return status;
    }

    /** Empty for all. */
    StringProperty brand() {
        return brand;
    }

    StringProperty least() {
        return least;
    }

    StringProperty most() {
        return most;
    }

    ObservableList<Vehicle> rows() {
        return rows;
    }

    ObservableList<String> brands() {
        return brands;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** That the server was not reached. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }
}
