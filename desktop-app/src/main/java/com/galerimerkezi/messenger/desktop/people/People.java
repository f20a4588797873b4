package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** People of the gallery and one's own sign-in, asked for when they are wanted. */
public final class People {

    private final PeopleServer server;
    private final Background background;

    public People(PeopleServer server, Background background) {
        this.server = server;
        this.background = background;
    }

    /** Whether signing in asks for a second factor. */
    public CompletableFuture<TwoFactor> factor() {
        return ask(PeopleServer::twoFactor);
    }

    <T> CompletableFuture<T> ask(Function<PeopleServer, T> question) {
        return background.call(() -> question.apply(server));
    }

    CompletableFuture<Boolean> tell(Consumer<PeopleServer> order) {
        return ask(asked -> {
            order.accept(asked);
            return true;
        });
    }
}
