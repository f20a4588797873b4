package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.server.GaleriServer;
import com.galerimerkezi.messenger.server.demo.DemoAccount;
import com.galerimerkezi.messenger.server.demo.DemoData;
import com.galerimerkezi.messenger.server.demo.DemoStart;
import com.galerimerkezi.messenger.server.platform.Settings;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A server of its own inside this program, filled with galleries that trade with each other. */
final class Demo implements AutoCloseable {

    private final AppFolders folders;
    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private CompletableFuture<URI> started;
    private @Nullable GaleriServer server;

    Demo(AppFolders folders) {
        this.folders = folders;
        started = start();
    }

    /** Where it serves, once it does. */
    CompletableFuture<URI> started() {
        return started;
    }

    void startAgain() {
        if (started.isCompletedExceptionally()) {
            started = start();
        }
    }

    AppFolders foldersOf(int gallery) {
        return AppFolders.below(folders.data().resolve("window-" + gallery));
    }

    /** Someone of each gallery in turn. */
    DemoAccount account(int gallery) {
        List<String> galleries = DemoData.accounts().stream()
                .map(DemoAccount::galleryName)
                .distinct()
                .toList();
        return DemoData.accounts().stream()
                .filter(account -> account.galleryName().equals(galleries.get(gallery)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.close();
        }
    }

    /** With the pictures too, which no window waits for. */
    CompletableFuture<Void> complete() {
        return complete;
    }

    /** Of the server, which serves. */
    synchronized <T> T part(Class<T> type) {
        return Objects.requireNonNull(server).part(type);
    }

    private CompletableFuture<URI> start() {
        var address = new CompletableFuture<URI>();
        Thread.ofVirtual().name("demo-server").start(() -> {
            try {
                var running = serve();
                address.complete(running.address());
                running.part(DemoStart.class).photograph();
                complete.complete(null);
            } catch (RuntimeException failed) {
                address.completeExceptionally(failed);
            }
        });
        return address;
    }

    /** Closing waits for a start that is under way. */
    private synchronized GaleriServer serve() {
        var settings =
                Settings.defaults(folders.data().resolve("server")).withPort(0).withDemo();
        var running = GaleriServer.start(settings);
        server = running;
        running.part(DemoStart.class).fill();
        return running;
    }
}
