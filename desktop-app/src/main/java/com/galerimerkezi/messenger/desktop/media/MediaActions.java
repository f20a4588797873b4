package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.desktop.attachment.FileNames;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.attachment.Viewable;
import com.galerimerkezi.messenger.desktop.text.Link;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** What can be done with what stands in the lists of a room, and how far each file on its way to this computer is. */
public final class MediaActions {

    private final Uploads uploads;
    private final Consumer<URI> system;
    private final Consumer<Link> links;
    private final LongConsumer reveal;
    private final Texts texts;
    private final Map<MessageId, FileSaving> savings = new HashMap<>();

    /**
     * @param system shows a file by the computer's own program
     * @param reveal brings the message with this place onto the screen
     */
    public MediaActions(Uploads uploads, Consumer<URI> system, Consumer<Link> links, LongConsumer reveal, Texts texts) {
        this.uploads = uploads;
        this.system = system;
        this.links = links;
        this.reveal = reveal;
        this.texts = texts;
    }

    FileSaving saving(Message message) {
        return savings.computeIfAbsent(message.id(), _ -> new FileSaving(texts));
    }

    static boolean canOpen(Message message) {
        return Viewable.is(message.fileType());
    }

    void open(Message message) {
        var name = Viewable.name(nameOf(message), Objects.requireNonNull(message.fileType()));
        var url = Objects.requireNonNull(message.fileUrl());
        long size = Objects.requireNonNullElse(message.fileSize(), 1L);
        saving(message).show(progress -> uploads.fetch(url, size, name, progress), file -> system.accept(file.toUri()));
    }

    /** Asks where to, over the window of this part. */
    void save(Message message, Node over) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("file.save.title"));
        chooser.setInitialFileName(FileNames.safe(nameOf(message)));
        var target = chooser.showSaveDialog(over.getScene().getWindow());
        if (target != null) {
            saving(message).follow(target.toPath(), progress -> uploads.save(message, target.toPath(), progress));
        }
    }

    void follow(Link link) {
        links.accept(link);
    }

    void reveal(Message message) {
        reveal.accept(message.seq());
    }

    static String nameOf(Message message) {
        return Objects.requireNonNullElse(message.fileName(), "");
    }
}
