package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files on their way into rooms and out of them. On disk before the first byte leaves, and until the message that
 * they become is in the cache; in each room one after another, so that they arrive in the order in which they were
 * chosen. Lives on the UI thread.
 */
public final class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);
    private static final double SMALLEST_STEP = 0.01;

    private final Map<RoomId, ObservableList<Upload>> uploads = new HashMap<>();
    private final UploadServer server;
    private final FileSource files;
    private final UploadRepository rows;
    private final GivenUp givenUp;
    private final OwnCopies copies;
    private final Background background;
    private final Consumer<Message> arrived;
    private final WebMark mark = WebMark.ofThisComputer();

    /** @param arrived puts the message into the cache, in the order of {@link Background#inOrder} */
    public Uploads(
            UploadServer server,
            FileSource files,
            UploadRepository rows,
            OwnCopies copies,
            Background background,
            Consumer<Message> arrived) {
        this.server = server;
        this.files = files;
        this.rows = rows;
        this.givenUp = new GivenUp(server, rows, background);
        this.copies = copies;
        this.background = background;
        this.arrived = arrived;
    }

    /** Goes on with what the last run left. Reads the disk, so not on the UI thread. */
    public void restore() {
        var left = rows.findAll();
        try {
            copies.keepOnly(left.stream().map(waiting -> waiting.file().path()).collect(Collectors.toSet()));
        } catch (IOException unreadable) {
            LOG.warn("The copies of sent files cannot be cleared", unreadable);
        }
        background.onUi(() -> left.forEach(waiting -> follow(waiting)));
        givenUp.tell();
    }

    public OwnCopies copies() {
        return copies;
    }

    /** The file goes to this room, whatever is looked at when it is there. */
    public Upload start(RoomId room, Path file) {
        return send(room, List.of(FileToSend.of(file))).getFirst();
    }

    /** All of them are on disk, or none is. */
    public List<Upload> send(RoomId room, List<FileToSend> chosen) {
        var waiting = chosen.stream().map(file -> new WaitingFile(room, file)).toList();
        var begun = waiting.stream().map(this::shown).toList();
        var _ = background
                .inOrder(() -> {
                    rows.insert(waiting);
                    return waiting;
                })
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        begun.forEach(upload -> upload.fail(new IOException(failure)));
                    }
                    begun.forEach(this::watch);
                });
        return begun;
    }

    private void follow(WaitingFile waiting) {
        watch(shown(waiting));
    }

    private Upload shown(WaitingFile waiting) {
        var upload = new Upload(waiting, server, rows, givenUp, background, arrived);
        in(waiting.room()).add(upload);
        return upload;
    }

    private void watch(Upload upload) {
        var _ = upload.state().subscribe((before, now) -> changed(upload, before, now));
        if (upload.state().get().isOver()) {
            // cancelled while it was being written down
            over(upload);
        }
        next(upload.room());
    }

    private void changed(Upload upload, UploadState before, UploadState now) {
        if (now.isOver()) {
            over(upload);
        } else if (now == UploadState.PAUSED || before == UploadState.PAUSED) {
            inOrder(() -> rows.setPaused(upload.id(), now == UploadState.PAUSED));
        }
        next(upload.room());
    }

    /** The message, if it became one, is already on its way into the cache: its row goes after that. */
    private void over(Upload upload) {
        boolean isCancelled = upload.state().get() == UploadState.CANCELLED;
        inOrder(() -> {
            if (isCancelled) {
                rows.cancel(upload.id());
                givenUp.tell();
            } else {
                rows.delete(upload.id());
            }
            if (upload.isCopy()) {
                copies.delete(upload.path());
            }
        });
    }

    private void inOrder(Runnable work) {
        var _ = background.inOrder(() -> {
            work.run();
            return true;
        });
    }

    private void next(RoomId room) {
        var here = in(room);
        if (here.stream().noneMatch(upload -> upload.state().get().isUnderWay())) {
            here.stream()
                    .filter(upload -> upload.state().get() == UploadState.QUEUED)
                    .findFirst()
                    .ifPresent(Upload::start);
        }
    }

    /** A file that stands in no room yet: a paper of a vehicle. */
    public CompletableFuture<FileTicket> store(Path file) {
        return store(file, String.valueOf(file.getFileName()));
    }

    public CompletableFuture<FileTicket> store(Path file, String name) {
        return background.call(() -> new StoredFile(LocalFile.of(file, name), server).send());
    }

    /** For a player, which reads it piece by piece and sends no token. */
    public CompletableFuture<URI> link(String fileUrl) {
        return background.call(() -> server.link(fileUrl));
    }

    public ObservableList<Upload> in(RoomId room) {
        return uploads.computeIfAbsent(room, _ -> FXCollections.observableArrayList());
    }

    public void reached() {
        uploads.values().forEach(room -> room.forEach(Upload::reached));
        givenUp.tell();
    }

    /** Progress runs from 0 to 1, on the UI thread. */
    public CompletableFuture<Path> save(Message fileMessage, Path target, DoubleConsumer progress) {
        var url = Objects.requireNonNull(fileMessage.fileUrl(), "no file in this message");
        return save(url, Objects.requireNonNullElse(fileMessage.fileSize(), 1L), target, progress);
    }

    public CompletableFuture<Path> save(String url, long size, Path target, DoubleConsumer progress) {
        return background.call(() -> download(url, size, target, progress));
    }

    /** Into a folder that only this user can look into; both go with this program. */
    public CompletableFuture<Path> fetch(String url, long size, String name, DoubleConsumer progress) {
        return background.call(() -> {
            var folder = Files.createTempDirectory("galeri-");
            var target = folder.resolve(name);
            folder.toFile().deleteOnExit();
            target.toFile().deleteOnExit();
            return download(url, size, target, progress);
        });
    }

    /** A file that is there is only replaced by a whole one. */
    private Path download(String url, long size, Path target, DoubleConsumer progress) throws IOException {
        var part = target.resolveSibling("." + target.getFileName() + ".part");
        try (var out = Files.newOutputStream(part)) {
            var steps = new Steps(Math.max(1, size), done -> background.onUi(() -> progress.accept(done)));
            files.download(url, out, steps);
        } catch (IOException | GatewayException failure) {
            Files.deleteIfExists(part);
            throw failure;
        }
        mark.put(part, server.address());
        return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A bar does not need every 64 KB. */
    private static final class Steps implements LongConsumer {
        private final long size;
        private final DoubleConsumer target;
        private double told;

        Steps(long size, DoubleConsumer target) {
            this.size = size;
            this.target = target;
        }

        @Override
        public void accept(long received) {
            double done = Math.min(1, (double) received / size);
            if (done - told >= SMALLEST_STEP || done == 1) {
                told = done;
                target.accept(done);
            }
        }
    }
}
