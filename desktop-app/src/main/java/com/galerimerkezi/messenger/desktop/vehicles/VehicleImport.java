package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.contract.ImportReport.Result;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A list of vehicles on its way into the stock: tried first, then stored as it was tried. Lives on the UI thread. */
final class VehicleImport {

    enum State {
        NOTHING_CHOSEN,
        TRYING,
        TRIED,
        STORING,
        STORED
    }

    /** As the server takes it. */
    private static final long MOST_BYTES = 10L * 1024 * 1024;

    /** What has to be put right stands first. */
    private static final Comparator<ImportReport.Line> REFUSED_FIRST =
            Comparator.comparing((ImportReport.Line line) -> line.result() != Result.REFUSED);

    private final VehicleStore store;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING_CHOSEN);
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sums = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ignored = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<ImportReport.Line> lines = FXCollections.observableArrayList();
    private byte[] csv = new byte[0];
    private long news;

    VehicleImport(VehicleStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyStringProperty fileName() {
        return fileName.getReadOnlyProperty();
    }

    /** How many lines become what; empty before a file was tried. */
    ReadOnlyStringProperty sums() {
        return sums.getReadOnlyProperty();
    }

    /** Headings that mean nothing. */
    ReadOnlyStringProperty ignored() {
        return ignored.getReadOnlyProperty();
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ObservableList<ImportReport.Line> lines() {
        return lines;
    }

    BooleanBinding isUnderWay() {
        return state.isEqualTo(State.TRYING).or(state.isEqualTo(State.STORING));
    }

    BooleanBinding canStore() {
        return Bindings.createBooleanBinding(() -> state.get() == State.TRIED && news > 0, state);
    }

    /** Nothing is stored by this. */
    void choose(Path file) {
        if (isUnderWay().get()) {
            return;
        }
        forget();
        fileName.set(String.valueOf(file.getFileName()));
        state.set(State.TRYING);
        follow(
                store.call(server -> {
                    csv = read(file);
                    return server.importList(csv, true);
                }),
                State.TRIED,
                State.NOTHING_CHOSEN);
    }

    /** The bytes that were tried, whatever became of their file meanwhile. */
    void store() {
        if (canStore().get()) {
            var tried = csv;
            state.set(State.STORING);
            problem.set("");
            follow(store.call(server -> server.importList(tried, false)), State.STORED, State.TRIED);
        }
    }

    private void forget() {
        lines.clear();
        sums.set("");
        ignored.set("");
        problem.set("");
        news = 0;
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw GatewayException.refused(ErrorCode.BODY_TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void follow(CompletableFuture<ImportReport> report, State done, State failed) {
        var _ = report.whenComplete((told, failure) -> {
            if (failure == null) {
                show(told);
                state.set(done);
            } else {
                problem.set(sentence(failure));
                state.set(failed);
            }
        });
    }

    private String sentence(Throwable failure) {
        return switch (Failures.causeOf(failure)) {
            case UncheckedIOException _ -> texts.get("import.unreadable");
            case GatewayException refused when isNoList(refused) -> texts.get("import.noList");
            case GatewayException refused -> texts.error(refused);
            default -> texts.get("error.unexpected");
        };
    }

    private static boolean isNoList(GatewayException refused) {
        return refused.fields().containsKey("file") || refused.fields().containsKey("columns");
    }

    private void show(ImportReport report) {
        news = (long) report.created() + report.changed();
        sums.set(texts.get(
                report.dryRun() ? "import.sums.tried" : "import.sums.stored",
                report.created(),
                report.changed(),
                report.unchanged(),
                report.refused()));
        ignored.set(
                report.ignoredColumns().isEmpty()
                        ? ""
                        : texts.get("import.ignored", String.join(", ", report.ignoredColumns())));
        lines.setAll(sorted(report.lines()));
    }

    private static List<ImportReport.Line> sorted(List<ImportReport.Line> lines) {
        return lines.stream().sorted(REFUSED_FIRST).toList();
    }
}
