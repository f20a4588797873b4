package com.galerimerkezi.messenger.desktop.testing;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Stores what is sent to it once, as the server does, and fails as it is told to.
 *
 * @param <Q> what is asked
 * @param <T> what is stored of it
 */
public final class StoringServer<Q, T> {

    private final Function<Q, ClientMessageId> keys;
    private final BiFunction<Q, Long, T> makes;
    private final List<Q> asked = new CopyOnWriteArrayList<>();
    private final Queue<GatewayException> failures = new ConcurrentLinkedQueue<>();
    private final Map<ClientMessageId, T> stored = new LinkedHashMap<>();

    /** @param makes of a question and its place: 1, 2, 3 … */
    public StoringServer(Function<Q, ClientMessageId> keys, BiFunction<Q, Long, T> makes) {
        this.keys = keys;
        this.makes = makes;
    }

    public static GatewayException cut() {
        return GatewayException.unreachable(new IOException("cut"));
    }

    /** Every question, those that failed among them. */
    public List<Q> asked() {
        return asked;
    }

    /** Each is the answer to one of the next questions. */
    public Queue<GatewayException> failures() {
        return failures;
    }

    public T answer(Q question) {
        asked.add(question);
        var failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        return store(question);
    }

    public synchronized T store(Q question) {
        return stored.computeIfAbsent(keys.apply(question), _ -> makes.apply(question, stored.size() + 1L));
    }

    public synchronized List<T> stored() {
        return List.copyOf(stored.values());
    }
}
