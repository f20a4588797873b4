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
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** A received file on its way to the user's disk. */
public final class FileSaving {

    private final Texts texts;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    public FileSaving(Texts texts) {
        this.texts = texts;
    }

    public void follow(Path target, Function<DoubleConsumer, CompletableFuture<Path>> save) {
        if (running.get()) {
            return;
        }
        progress.set(0);
        running.set(true);
        outcome.set(texts.get("file.saving"));
        var _ = save.apply(progress::set).whenComplete((_, failure) -> finished(target, failure));
    }

    private void finished(Path target, @Nullable Throwable failure) {
        running.set(false);
        outcome.set(
                failure == null
                        ? texts.get("file.saved", target.getFileName())
                        : texts.get("file.saveFailed", reason(target, failure)));
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
