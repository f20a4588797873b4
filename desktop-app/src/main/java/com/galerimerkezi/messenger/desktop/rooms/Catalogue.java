package com.galerimerkezi.messenger.desktop.rooms;

import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What a room can be opened about. */
public final class Catalogue {

    private final RestGateway rest;
    private final Background background;

    public Catalogue(RestGateway rest, Background background) {
        this.rest = rest;
        this.background = background;
    }

    public CompletableFuture<List<Vehicle>> vehicles(String query) {
        return background.call(() -> rest.vehicles(query));
    }

    public CompletableFuture<List<Offer>> offers() {
        return background.call(rest::offers);
    }

    public CompletableFuture<List<Gallery>> galleries(String query) {
        return background.call(() -> rest.galleries(query));
    }
}
