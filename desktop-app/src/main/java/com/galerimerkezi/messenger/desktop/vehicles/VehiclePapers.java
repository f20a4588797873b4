package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Beside a chat: the papers of its vehicle. They are asked for anew when the vehicle changes, as it does with them, and when
 * an own offer begins or ends, which lets more of them be seen or fewer.
 */
public final class VehiclePapers extends VBox {

    private static final double GAP = 8;

    private final VehicleId id;
    private final VehicleStore vehicles;
    private final PaperFiles files;
    private final Texts texts;
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty failed = new SimpleBooleanProperty();
    private final VBox rows = new VBox(GAP);
    private final Subscription following;
    private int asked;

    /**
     * @param offering changes with the own offers for the vehicle
     * @param system shows a file by its own program
     */
    public VehiclePapers(
            VehicleId id,
            VehicleStore vehicles,
            ObservableValue<Boolean> offering,
            Uploads uploads,
            Consumer<URI> system,
            Texts texts) {
        super(GAP);
        this.id = id;
        this.vehicles = vehicles;
        this.files = new PaperFiles(uploads, system);
        this.texts = texts;
        setId("panel-papers");
        var line = Parts.text("", "text-muted");
        line.textProperty().bind(said);
        Parts.shown(line, said.map(words -> !words.isEmpty()));
        var again = Parts.button("papers-again", texts.get("conversation.retry"), "secondary", this::ask);
        Parts.shown(again, failed);
        getChildren().addAll(line, again, rows);
        said.set(texts.get("documents.loading"));
        following = vehicles.watch(id).subscribe(this::changed).and(offering.subscribe((_, _) -> ask()));
    }

    private void changed(@Nullable Vehicle now) {
        if (now != null) {
            ask();
        }
    }

    private void ask() {
        int mine = ++asked;
        failed.set(false);
        var _ = vehicles.call(server -> PaperPack.of(server, id)).whenComplete((pack, failure) -> {
            if (mine != asked) {
                return;
            }
            failed.set(failure != null);
            said.set(failure == null ? "" : Failures.sentence(failure, texts));
            if (failure == null) {
                show(pack);
            }
        });
    }

    private void show(PaperPack pack) {
        rows.getChildren()
                .setAll(pack.papers().stream()
                        .map(paper -> new PaperRow(paper, pack.clock(), files, texts))
                        .toList());
    }

    public void close() {
        asked++;
        following.unsubscribe();
    }
}
