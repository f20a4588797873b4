package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.record.Checked;
import com.galerimerkezi.messenger.desktop.record.RecordCard;
import com.galerimerkezi.messenger.desktop.record.RecordOrder;
import com.galerimerkezi.messenger.desktop.record.Records;
import com.galerimerkezi.messenger.desktop.record.VerdictCard;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Asks where a record goes, or which one is to be looked at, and shows what it turned out to be. */
final class RecordFiles {

    private final Node window;
    private final Records records;
    private final Overlays overlays;
    private final Texts texts;
    private final Consumer<String> problem;

    RecordFiles(Node window, Records records, Overlays overlays, Texts texts, Consumer<String> problem) {
        this.window = window;
        this.records = records;
        this.overlays = overlays;
        this.texts = texts;
        this.problem = problem;
    }

    /** About: which conversation, in the words of whoever asks. */
    void ask(Room room, String about) {
        var card = new RecordCard(about, texts, overlays::close, order -> save(room, order));
        overlays.show(card);
        card.focus();
    }

    private void save(Room room, RecordOrder order) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("record.save"));
        chooser.setInitialFileName(texts.get("record.file") + "-" + room.id() + "."
                + order.format().wireName());
        var target = chooser.showSaveDialog(window.getScene().getWindow());
        if (target != null) {
            save(room, order, target.toPath());
        }
    }

    void save(Room room, RecordOrder order, Path target) {
        show(target, records.save(room.id(), order, target));
    }

    void verify() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("record.verify"));
        var file = chooser.showOpenDialog(window.getScene().getWindow());
        if (file != null) {
            verify(file.toPath());
        }
    }

    void verify(Path file) {
        show(file, records.verify(file));
    }

    private void show(Path file, CompletableFuture<Checked> looking) {
        var _ = looking.whenComplete((checked, failure) -> show(file, checked, failure));
    }

    private void show(Path file, @Nullable Checked checked, @Nullable Throwable failure) {
        if (checked == null) {
            problem.accept(
                    failure instanceof GatewayException refused ? texts.error(refused) : texts.get("record.notSaved"));
            return;
        }
        var card = new VerdictCard(String.valueOf(file.getFileName()), checked, texts, overlays::close);
        overlays.show(card);
        card.focus();
    }
}
