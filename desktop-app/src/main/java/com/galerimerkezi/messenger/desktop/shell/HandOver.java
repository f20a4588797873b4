package com.galerimerkezi.messenger.desktop.shell;

import static java.util.Objects.requireNonNull;

import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One program for each folder: a second start gives its arguments, one line of JSON, to the one that runs, and ends.
 * The socket lies in a folder that only its owner can open; what comes over it is bounded in length and time.
 */
public final class HandOver implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
    static final int LONGEST_LINE = 8 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final byte[] TAKEN = {'o', 'k', '\n'};

    private final ServerSocketChannel listener;

    private HandOver(ServerSocketChannel listener) {
        this.listener = listener;
    }

    /** Whether a running program has taken them. */
    public static boolean give(AppFolders folders, List<String> arguments) {
        var place = SocketPlace.of(folders.data());
        if (!Files.exists(place)) {
            return false;
        }
        try (var line = SocketChannel.open(UnixDomainSocketAddress.of(place))) {
            var sent = ByteBuffer.wrap(
                    (ContractJson.mapper().writeValueAsString(arguments) + "\n").getBytes(StandardCharsets.UTF_8));
            line.configureBlocking(false);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (sent.hasRemaining() && ready(line, SelectionKey.OP_WRITE, end)) {
                var _ = line.write(sent);
            }
            return read(line, TAKEN.length, end).isPresent();
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** Empty when another program listens already. What is heard is told on a thread of its own. */
    public static Optional<HandOver> listen(AppFolders folders, Consumer<List<String>> heard) {
        var place = SocketPlace.of(folders.data());
        try {
            var folder = requireNonNull(place.getParent());
            OwnerOnly.folder(folder);
            OwnerOnly.check(folder);
            if (isAlive(place)) {
                return Optional.empty();
            }
            // left behind by a program that was killed
            Files.deleteIfExists(place);
            var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            listener.bind(UnixDomainSocketAddress.of(place));
            var handOver = new HandOver(listener);
            Thread.ofVirtual().name("hand-over").start(() -> handOver.accept(heard));
            return Optional.of(handOver);
        } catch (IOException | UnsupportedOperationException failure) {
            LOG.info("Other starts of this program cannot reach this one: {}", failure.toString());
            return Optional.empty();
        }
    }

    private static boolean isAlive(Path place) {
        if (!Files.exists(place)) {
            return false;
        }
        try (var line = SocketChannel.open(UnixDomainSocketAddress.of(place))) {
            return line.isConnected();
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private void accept(Consumer<List<String>> heard) {
        while (listener.isOpen()) {
            try {
                var line = listener.accept();
                Thread.ofVirtual().name("hand-over-line").start(() -> serve(line, heard));
            } catch (IOException failure) {
                LOG.debug("Nothing is handed over", failure);
                // a computer out of files refuses again at once
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static void serve(SocketChannel line, Consumer<List<String>> heard) {
        try (line) {
            line.configureBlocking(false);
            var end = System.nanoTime() + PATIENCE.toNanos();
            var arguments = read(line, LONGEST_LINE, end).flatMap(HandOver::argumentsIn);
            if (arguments.isPresent()) {
                var answer = ByteBuffer.wrap(TAKEN);
                while (answer.hasRemaining() && ready(line, SelectionKey.OP_WRITE, end)) {
                    var _ = line.write(answer);
                }
                heard.accept(arguments.get());
            }
        } catch (IOException cut) {
            LOG.debug("A hand-over was cut", cut);
        }
    }

    private static Optional<List<String>> argumentsIn(String line) {
        try {
            var words = ContractJson.mapper().readValue(line, String[].class);
            return words == null || Arrays.asList(words).contains(null)
                    ? Optional.empty()
                    : Optional.of(List.of(words));
        } catch (IOException garbage) {
            return Optional.empty();
        }
    }

    /** One line; empty when it is longer than it may be, or does not end in time. */
    private static Optional<String> read(SocketChannel line, int longest, long end) throws IOException {
        var text = new ByteArrayOutputStream();
        var buffer = ByteBuffer.allocate(longest);
        while (text.size() < longest && ready(line, SelectionKey.OP_READ, end)) {
            int count = line.read(buffer.clear());
            if (count < 0) {
                return Optional.empty();
            }
            text.write(buffer.array(), 0, count);
            if (count > 0 && buffer.array()[count - 1] == '\n') {
                return Optional.of(text.toString(StandardCharsets.UTF_8).strip());
            }
        }
        return Optional.empty();
    }

    private static boolean ready(SocketChannel line, int operation, long end) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        try (var selector = Selector.open()) {
            line.register(selector, operation);
            return left > 0 && selector.select(left) > 0;
        }
    }

    /** The file goes with the listener, so that the next start need not ask. */
    @Override
    public void close() {
        try {
            var address = listener.getLocalAddress();
            listener.close();
            if (address instanceof UnixDomainSocketAddress place) {
                Files.deleteIfExists(place.getPath());
            }
        } catch (IOException failure) {
            LOG.debug("The socket's file stays", failure);
        }
    }
}
