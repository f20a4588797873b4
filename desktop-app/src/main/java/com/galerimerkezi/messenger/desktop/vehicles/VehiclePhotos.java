package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.desktop.pictures.DetailsStayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The photos of a form, the cover first. */
final class VehiclePhotos {

    private record Stored(
            @Nullable FileTicket ticket, @Nullable Throwable failure) {}

    private final Function<Path, CompletableFuture<FileTicket>> uploading;
    private final Texts texts;
    private final ObservableList<String> urls = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper underWay = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    VehiclePhotos(Function<Path, CompletableFuture<FileTicket>> uploading, Texts texts) {
        this.uploading = uploading;
        this.texts = texts;
    }

    void show(List<String> stored) {
        urls.setAll(stored);
    }

    /** In the order in which they were chosen, however long each takes. */
    void add(List<Path> files) {
        problem.set("");
        underWay.set(underWay.get() + files.size());
        var before = CompletableFuture.completedFuture(true);
        for (var file : files) {
            before = uploading.apply(file).handle(Stored::new).thenCombine(before, (stored, _) -> arrived(stored));
        }
    }

    private boolean arrived(Stored stored) {
        underWay.set(underWay.get() - 1);
        if (stored.ticket() != null) {
            urls.add(stored.ticket().fileUrl());
        } else if (stored.failure() != null) {
            problem.set(texts.get("vehicle.photo.failed", why(Failures.causeOf(stored.failure()))));
        }
        return true;
    }

    private String why(Throwable failure) {
        return switch (failure) {
            case DetailsStayException _ -> texts.get("vehicle.photo.keepsDetails");
            case IOException _ -> texts.get("vehicle.photo.unreadable");
            default -> Failures.sentence(failure, texts);
        };
    }

    void remove(String url) {
        urls.remove(url);
    }

    void move(String url, int by) {
        int from = urls.indexOf(url);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < urls.size()) {
            Collections.swap(urls, from, to);
        }
    }

    ObservableList<String> urls() {
        return urls;
    }

    /** The last part of a photo's address is the id of its file. */
    List<FileId> ids() {
        return urls.stream()
                .map(url -> FileId.of(url.substring(url.lastIndexOf('/') + 1)))
                .toList();
    }

    ReadOnlyIntegerProperty underWay() {
        return underWay.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
