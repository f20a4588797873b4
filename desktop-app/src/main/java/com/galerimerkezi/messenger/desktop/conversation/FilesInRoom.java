package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Upload;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The files of one open conversation: those that go up, and those that are being saved. */
final class FilesInRoom {

    private final Uploads transfers;
    private final Texts texts;
    private final ObservableList<Upload> uploads;
    private final Map<MessageId, FileSaving> savings = new HashMap<>();
    private Subscription states = Subscription.EMPTY;

    FilesInRoom(RoomId room, Uploads transfers, Texts texts) {
        this.transfers = transfers;
        this.texts = texts;
        this.uploads = transfers.in(room);
    }

    Subscription subscribe(Runnable changed) {
        return uploads.subscribe(changed);
    }

    /**
     * Told of the next change of each that is on its way; asked for again after every change. For a moment a file and
     * the message that it became are both there; it is one row.
     */
    List<Upload> underWay(List<Message> messages, Runnable changed) {
        close();
        states = uploads.stream()
                .map(upload -> upload.state().subscribe((_, _) -> changed.run()))
                .reduce(Subscription.EMPTY, Subscription::and);
        return uploads.stream()
                .filter(upload -> !upload.state().get().isOver())
                .filter(upload ->
                        messages.stream().noneMatch(message -> upload.id().equals(message.clientMessageId())))
                .toList();
    }

    FileSaving saving(Message message) {
        return savings.computeIfAbsent(message.id(), _ -> new FileSaving(texts));
    }

    void save(Message message, Path target) {
        saving(message).follow(target, progress -> transfers.save(message, target, progress));
    }

    /** The system gets it once it is here. */
    void open(Message message, Consumer<URI> system) {
        var name = Viewable.name(
                Objects.requireNonNullElse(message.fileName(), ""), Objects.requireNonNull(message.fileType()));
        var url = Objects.requireNonNull(message.fileUrl());
        long size = Objects.requireNonNullElse(message.fileSize(), 1L);
        saving(message)
                .show(progress -> transfers.fetch(url, size, name, progress), file -> system.accept(file.toUri()));
    }

    void close() {
        states.unsubscribe();
    }
}
