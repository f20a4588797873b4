package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.local.CacheFile;
import com.galerimerkezi.messenger.desktop.pictures.Pictures;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.sync.Follower;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The vehicles that were looked at, as the server told of them last. Lives on the UI thread. */
public final class VehicleStore implements Follower {

    /** What was found; only what this computer knows while the server is not reached. */
    record Found(List<Vehicle> vehicles, boolean onlyHere) {}

    private final Map<VehicleId, ReadOnlyObjectWrapper<@Nullable Vehicle>> watched = new HashMap<>();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final VehicleRepository cached;
    private final VehicleServer server;
    private final Background background;
    private final Photos photos;

    public VehicleStore(CacheFile cache, VehicleServer server, Pictures pictures, Background background) {
        this.cached = new VehicleRepository(cache);
        this.server = server;
        this.background = background;
        this.photos = new Photos(pictures);
    }

    Photos photos() {
        return photos;
    }

    /** Null until something is known of it; follows every change. */
    public ReadOnlyObjectProperty<@Nullable Vehicle> watch(VehicleId id) {
        var known = watched.get(id);
        if (known != null) {
            return known.getReadOnlyProperty();
        }
        var fresh = new ReadOnlyObjectWrapper<@Nullable Vehicle>();
        watched.put(id, fresh);
        var _ = background.inOrder(() -> cached.find(id)).thenAccept(found -> {
            found.ifPresent(this::show);
            ask(id);
        });
        return fresh.getReadOnlyProperty();
    }

    private void ask(VehicleId id) {
        var _ = background.call(() -> server.find(id)).whenComplete((vehicle, failure) -> {
            if (failure == null) {
                put(List.of(vehicle));
            } else if (failure instanceof GatewayException refused && refused.is(ErrorCode.VEHICLE_NOT_FOUND)) {
                var _ = background
                        .inOrder(() -> {
                            cached.delete(id);
                            return id;
                        })
                        .thenAccept(this::forget);
            }
        });
    }

    public void reached() {
        watched.keySet().forEach(this::ask);
    }

    /** Counts what changed, so that lists look again. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /** Of one gallery, or of all. */
    CompletableFuture<Found> find(@Nullable GalleryId gallery, String query) {
        return background.call(() -> found(gallery, query)).thenApply(found -> {
            if (!found.onlyHere()) {
                put(found.vehicles());
            }
            return found;
        });
    }

    private Found found(@Nullable GalleryId gallery, String query) {
        try {
            return new Found(server.find(gallery, query), false);
        } catch (GatewayException gone) {
            if (!gone.isTemporary()) {
                throw gone;
            }
            return new Found(foundHere(gallery, query), true);
        }
    }

    private List<Vehicle> foundHere(@Nullable GalleryId gallery, String query) {
        var words = SearchText.words(query);
        return cached.findAll().stream()
                .filter(vehicle -> gallery == null || vehicle.galleryId().equals(gallery))
                .filter(vehicle -> SearchText.matches(words, textOf(vehicle)))
                .toList();
    }

    private static String textOf(Vehicle vehicle) {
        return String.join(
                " ",
                Stream.of(
                                vehicle.brand(),
                                vehicle.model(),
                                vehicle.title(),
                                vehicle.galleryName(),
                                vehicle.plate(),
                                vehicle.vin())
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** What the server answered. */
    CompletableFuture<Vehicle> change(Function<VehicleServer, Vehicle> call) {
        return background.call(() -> call.apply(server)).thenApply(vehicle -> {
            put(List.of(vehicle));
            return vehicle;
        });
    }

    CompletableFuture<VehicleId> delete(VehicleId id) {
        return background
                .call(() -> {
                    server.delete(id);
                    cached.delete(id);
                    return id;
                })
                .thenApply(gone -> {
                    forget(gone);
                    return gone;
                });
    }

    /** It is shown nowhere any more. */
    private void forget(VehicleId gone) {
        var shown = watched.get(gone);
        if (shown != null) {
            shown.set(null);
        }
        version.set(version.get() + 1);
    }

    /** What is asked of the server and changes no vehicle. */
    <T> CompletableFuture<T> call(Function<VehicleServer, T> call) {
        return background.call(() -> call.apply(server));
    }

    private void put(List<Vehicle> vehicles) {
        vehicles.forEach(this::show);
        var _ = background.inOrder(() -> {
            cached.save(vehicles);
            return vehicles;
        });
    }

    /** An answer may be older than what the log told meanwhile. */
    private void show(Vehicle vehicle) {
        var shown = watched.get(vehicle.id());
        if (shown != null && isOlder(shown.get(), vehicle)) {
            shown.set(vehicle);
        }
    }

    private static boolean isOlder(@Nullable Vehicle known, Vehicle told) {
        return known == null || !changed(told).isBefore(changed(known));
    }

    private static Instant changed(Vehicle vehicle) {
        return Objects.requireNonNullElse(vehicle.updatedAt(), vehicle.createdAt());
    }

    @Override
    public void keep(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.VehicleUpdated updated) {
            cached.save(List.of(updated.vehicle()));
        } else if (event instanceof ServerEvent.VehicleDeleted gone) {
            cached.delete(gone.vehicleId());
        }
    }

    @Override
    public void apply(ServerEvent.Durable event) {
        if (event instanceof ServerEvent.VehicleUpdated updated) {
            var shown = watched.get(updated.vehicle().id());
            if (shown != null) {
                shown.set(updated.vehicle());
            }
            version.set(version.get() + 1);
        } else if (event instanceof ServerEvent.VehicleDeleted gone) {
            forget(gone.vehicleId());
        }
    }

    @Override
    public void keepAfresh(List<Room> rooms) {
        cached.deleteAll();
    }

    @Override
    public void applyAfresh(List<Room> rooms) {
        reached();
    }
}
