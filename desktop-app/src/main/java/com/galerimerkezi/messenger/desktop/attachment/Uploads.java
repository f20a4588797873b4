package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.gateway.FileGateway;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.LongConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files on their way into rooms and out of them. Lives on the UI thread. */
public final class Uploads {

    private static final double SMALLEST_STEP = 0.01;

    private final Map<RoomId, ObservableList<Upload>> uploads = new HashMap<>();
    private final UploadServer server;
    private final FileGateway files;
    private final Background background;
    private final Consumer<Message> arrived;

    public Uploads(UploadServer server, FileGateway files, Background background, Consumer<Message> arrived) {
        this.server = server;
        this.files = files;
        this.background = background;
        this.arrived = arrived;
    }

    /** The file goes to this room, whatever is looked at when it is there. */
    public Upload start(RoomId room, Path file) {
        var upload = new Upload(room, LocalFile.of(file), server, background, arrived);
        in(room).add(upload);
        upload.start();
        return upload;
    }

    /** A file that stands in no room yet: a photo or a paper of a vehicle. */
    public CompletableFuture<FileTicket> store(Path file) {
        return background.call(() -> new StoredFile(LocalFile.of(file), server).send());
    }

    public ObservableList<Upload> in(RoomId room) {
        return uploads.computeIfAbsent(room, _ -> FXCollections.observableArrayList());
    }

    public void reached() {
        uploads.values().forEach(room -> room.forEach(Upload::reached));
    }

    /** Progress runs from 0 to 1, on the UI thread. */
    public CompletableFuture<Path> save(Message fileMessage, Path target, DoubleConsumer progress) {
        return background.call(() -> {
            var part = target.resolveSibling("." + target.getFileName() + ".part");
            try (var out = Files.newOutputStream(part)) {
                download(fileMessage, out, progress);
            } catch (IOException | GatewayException failure) {
                Files.deleteIfExists(part);
                throw failure;
            }
            return Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private void download(Message message, OutputStream out, DoubleConsumer progress) throws IOException {
        var url = Objects.requireNonNull(message.fileUrl(), "no file in this message");
        long size = Math.max(1, Objects.requireNonNullElse(message.fileSize(), 1L));
        files.download(url, out, new Steps(size, done -> background.onUi(() -> progress.accept(done))));
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
