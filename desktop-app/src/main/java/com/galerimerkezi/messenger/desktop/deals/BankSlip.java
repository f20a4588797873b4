package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The bank's slip of a deposit that is being noted: its bytes go once, however often the record is tried. */
final class BankSlip {

    private final Function<Path, CompletableFuture<FileTicket>> storing;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private @Nullable FileId stored;

    BankSlip(Function<Path, CompletableFuture<FileTicket>> storing) {
        this.storing = storing;
    }

    ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    void choose(@Nullable Path chosen) {
        stored = null;
        file.set(chosen);
    }

    /** Empty where there is none. */
    CompletableFuture<Optional<FileId>> store() {
        var chosen = file.get();
        if (chosen == null || stored != null) {
            return CompletableFuture.completedFuture(Optional.ofNullable(stored));
        }
        return storing.apply(chosen).thenApply(ticket -> {
            if (chosen.equals(file.get())) {
                stored = ticket.id();
            }
            return Optional.of(ticket.id());
        });
    }
}
