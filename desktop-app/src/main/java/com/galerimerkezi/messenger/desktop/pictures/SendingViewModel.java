package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that were chosen for a room, before they are sent. */
public final class SendingViewModel {

    /** More at once would be a mistake sooner than a wish. */
    static final int MOST = 30;

    private static final Logger LOG = LoggerFactory.getLogger(SendingViewModel.class);
    private static final int ALBUM = 2;

    private final ObservableList<ChosenFile> files = FXCollections.observableArrayList();
    private final BooleanProperty smaller = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper preparing = new ReadOnlyBooleanWrapper();
    private int left;
    private final ReadOnlyBooleanWrapper tooMany = new ReadOnlyBooleanWrapper();
    private Runnable whenSent = () -> {};
    private final RoomId room;
    private final @Nullable MessageId replyTo;
    private final Uploads uploads;
    private final Pictures pictures;
    private final Background background;
    private final Texts texts;

    SendingViewModel(RoomId room, @Nullable MessageId replyTo, Sending parts, Texts texts) {
        this.room = room;
        this.replyTo = replyTo;
        this.uploads = parts.uploads();
        this.pictures = parts.pictures();
        this.background = parts.background();
        this.texts = texts;
    }

    /** What they answered is answered. */
    public void onSent(Runnable action) {
        whenSent = action;
    }

    ObservableList<ChosenFile> files() {
        return files;
    }

    /** Something was said of them or drawn on them that would have to be done again. */
    boolean isWorkedOn() {
        return files.stream()
                .anyMatch(file ->
                        !file.caption().get().isBlank() || file.drawnOn().get() != null);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    Pictures pictures() {
        return pictures;
    }

    /** Whether pictures go smaller and without the place where they were taken. */
    BooleanProperty smaller() {
        return smaller;
    }

    ReadOnlyBooleanProperty preparing() {
        return preparing.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty tooMany() {
        return tooMany.getReadOnlyProperty();
    }

    StringBinding total() {
        return Bindings.createStringBinding(
                () -> texts.get(
                        "sending.total",
                        files.size(),
                        Amounts.size(files.stream().mapToLong(ChosenFile::size).sum(), texts.locale())),
                files);
    }

    public void add(List<Path> paths) {
        paths.stream()
                .filter(Files::isRegularFile)
                .forEach(path -> add(new ChosenFile(path, String.valueOf(path.getFileName()), false)));
    }

    private void add(ChosenFile file) {
        tooMany.set(files.size() >= MOST);
        if (!tooMany.get()) {
            files.add(file);
        } else {
            delete(file);
        }
    }

    /** A picture that lies in no file: out of the clipboard. */
    public CompletableFuture<Void> add(BufferedImage pasted) {
        return background
                .call(() -> {
                    var smaller = LocalPicture.scaled(pasted, SmallerPicture.LONGER_SIDE);
                    var copy = SmallerPicture.write(smaller, uploads.copies());
                    return new ChosenFile(copy, SmallerPicture.nameOf(texts.get("sending.pasted"), copy), true);
                })
                .thenAccept(this::add);
    }

    void move(ChosenFile file, int by) {
        int from = files.indexOf(file);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < files.size()) {
            var ordered = new ArrayList<>(files);
            Collections.swap(ordered, from, to);
            files.setAll(ordered);
        }
    }

    void remove(ChosenFile file) {
        files.remove(file);
        tooMany.set(false);
        delete(file);
    }

    /** Nothing of it is left on the disk, and what is being prepared is not sent any more. */
    public void leave() {
        left++;
        files.forEach(this::delete);
        files.clear();
    }

    private void delete(ChosenFile file) {
        var drawn = file.drawnOn().get();
        var _ = background.call(() -> {
            if (file.isCopy()) {
                Files.deleteIfExists(file.path());
            }
            if (drawn != null) {
                Files.deleteIfExists(drawn);
            }
            return true;
        });
    }

    /** In the size in which it will be sent, without what was drawn on it before. */
    CompletableFuture<BufferedImage> toDrawOn(ChosenFile file) {
        return background
                .call(() -> LocalPicture.read(file.path(), SmallerPicture.LONGER_SIDE))
                .whenComplete((_, failure) -> {
                    if (failure != null) {
                        file.problem(texts.get("sending.unreadable"));
                    }
                });
    }

    /** What was drawn on it takes the place of the picture; the user's own file stays as it is. */
    CompletableFuture<Void> draw(ChosenFile file, BufferedImage drawn) {
        var before = file.drawnOn().get();
        return background
                .call(() -> {
                    var copy = SmallerPicture.write(drawn, uploads.copies());
                    if (before != null) {
                        Files.deleteIfExists(before);
                    }
                    return copy;
                })
                .thenAccept(file::drawnOn);
    }

    /** Done when all of them are on their way; false when one could not be prepared and says why. */
    CompletableFuture<Boolean> send() {
        if (files.isEmpty() || preparing.get()) {
            return CompletableFuture.completedFuture(false);
        }
        preparing.set(true);
        var chosen = List.copyOf(files);
        boolean small = smaller.get();
        int leftBefore = left;
        return background.call(() -> prepared(chosen, small)).handle((ready, failure) -> {
            preparing.set(false);
            if (left != leftBefore) {
                drop(ready, chosen);
                return false;
            }
            return failure == null && started(ready, chosen);
        });
    }

    /**
     * @param failed the file that cannot be sent, if there is one
     * @param why its text
     */
    private record Prepared(
            List<FileToSend> files, @Nullable ChosenFile failed, String why) {}

    private void drop(@Nullable Prepared prepared, List<ChosenFile> chosen) {
        if (prepared != null) {
            var _ = background.call(() -> {
                deleteCopies(prepared.files, chosen);
                return true;
            });
        }
    }

    private static void deleteCopies(List<FileToSend> made, List<ChosenFile> chosen) throws IOException {
        for (var done : made) {
            if (done.copy() && chosen.stream().noneMatch(one -> one.shown().equals(done.path()))) {
                Files.deleteIfExists(done.path());
            }
        }
    }

    private boolean started(Prepared prepared, List<ChosenFile> chosen) {
        if (prepared.failed != null) {
            prepared.failed.problem(texts.get(prepared.why));
            return false;
        }
        uploads.send(room, prepared.files);
        // what came meanwhile waits for its own turn
        files.removeAll(chosen);
        if (files.isEmpty()) {
            whenSent.run();
        }
        return files.isEmpty();
    }

    private Prepared prepared(List<ChosenFile> chosen, boolean small) throws IOException {
        var ready = new ArrayList<FileToSend>();
        boolean together = chosen.stream().filter(ChosenFile::isPicture).count() >= ALBUM;
        var album = together ? UUID.randomUUID() : null;
        for (var file : chosen) {
            var answered = ready.isEmpty() ? replyTo : null;
            var facts = new FileFacts(answered, file.isPicture() ? album : null, null, null);
            try {
                ready.add(prepared(file, small, facts));
            } catch (DetailsStayException stay) {
                LOG.info("A photo keeps its details: {}", stay.getMessage());
                deleteCopies(ready, chosen);
                return new Prepared(List.of(), file, "sending.keepsDetails");
            } catch (IOException unreadable) {
                deleteCopies(ready, chosen);
                return new Prepared(List.of(), file, "sending.unreadable");
            }
        }
        return new Prepared(ready, null, "");
    }

    private FileToSend prepared(ChosenFile file, boolean small, FileFacts facts) throws IOException {
        var caption = file.caption().get();
        var shown = file.shown();
        boolean ours = file.isCopy() || !shown.equals(file.path());
        if (ours || !small || !SmallerPicture.canBeMade(file.name())) {
            var name = shown.equals(file.path()) ? file.name() : SmallerPicture.nameOf(file.name(), shown);
            return new FileToSend(shown, name, caption, ours, facts);
        }
        var copy = SmallerPicture.write(shown, uploads.copies());
        return new FileToSend(copy, SmallerPicture.nameOf(file.name(), copy), caption, true, facts);
    }
}
