package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A received file on its way to the user's disk. */
public final class FileSaving {

    private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"), "galeri");

    private final Texts texts;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    public FileSaving(Texts texts) {
        this.texts = texts;
    }

    public void follow(Path target, Function<DoubleConsumer, CompletableFuture<Path>> save) {
        follow(
                save,
                "file.saving",
                file -> texts.get("file.saved", file.getFileName()),
                failure -> texts.get("file.saveFailed", reason(target, failure)));
    }

    /** Once it is here, the shower gets it. */
    public void show(Function<DoubleConsumer, CompletableFuture<Path>> fetch, Consumer<Path> shower) {
        follow(
                fetch,
                "file.opening",
                file -> {
                    shower.accept(file);
                    return "";
                },
                failure -> texts.get("file.openFailed", reason(TEMPORARY, failure)));
    }

    private void follow(
            Function<DoubleConsumer, CompletableFuture<Path>> work,
            String underWay,
            Function<Path, String> done,
            Function<Throwable, String> failed) {
        if (running.get()) {
            return;
        }
        progress.set(0);
        running.set(true);
        outcome.set(texts.get(underWay));
        var _ = work.apply(progress::set).whenComplete((file, failure) -> {
            running.set(false);
            outcome.set(failure == null ? done.apply(file) : failed.apply(failure));
        });
    }

    private String reason(Path target, Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return switch (cause) {
            case GatewayException refused -> texts.error(refused);
            case AccessDeniedException _ -> texts.get("file.denied", folderOf(target));
            case NoSuchFileException _ -> texts.get("file.folderGone", folderOf(target));
            case IOException _ -> texts.get("file.unwritable");
            default -> texts.get("error.unexpected");
        };
    }

    private static Path folderOf(Path target) {
        return Objects.requireNonNullElse(target.getParent(), target);
    }

    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** One line about how it stands; empty before anything happened. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }
}
