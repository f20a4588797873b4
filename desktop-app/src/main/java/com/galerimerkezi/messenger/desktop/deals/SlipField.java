package com.galerimerkezi.messenger.desktop.deals;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the bank's slip is chosen or dropped, on the card of a deposit. */
final class SlipField extends HBox {

    private static final double GAP = 8;
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final List<String> ENDINGS = List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.webp");

    private final BankSlip slip;
    private final Texts texts;

    SlipField(BankSlip slip, Texts texts) {
        super(GAP);
        this.slip = slip;
        this.texts = texts;
        setId("deposit-slip");
        getStyleClass().add("slip-field");
        setAlignment(Pos.CENTER_LEFT);
        slip.file().subscribe(this::show);
    }

    /** Files that are dragged over the card go here, wherever on it they are let go. */
    void listenOn(Node card) {
        card.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                pseudoClassStateChanged(OVER, true);
            }
            event.consume();
        });
        card.setOnDragExited(_ -> pseudoClassStateChanged(OVER, false));
        card.setOnDragDropped(this::drop);
    }

    private void drop(DragEvent event) {
        pseudoClassStateChanged(OVER, false);
        var first = event.getDragboard().getFiles().stream().map(File::toPath).findFirst();
        first.ifPresent(slip::choose);
        event.setDropCompleted(first.isPresent());
        event.consume();
    }

    private void show(@Nullable Path file) {
        if (file == null) {
            var hint = Parts.text(texts.get("deposit.slip.hint"), "text-muted");
            HBox.setHgrow(hint, Priority.ALWAYS);
            hint.setMinWidth(0);
            getChildren()
                    .setAll(
                            Parts.button("choose-slip", texts.get("deposit.slip.add"), "secondary", this::choose),
                            hint);
            return;
        }
        var name = new Label(String.valueOf(file.getFileName()));
        name.setId("slip-name");
        name.getStyleClass().add("text-strong");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren()
                .setAll(
                        new FontIcon("fth-paperclip"),
                        name,
                        Parts.icon("remove-slip", "fth-x", texts.get("deposit.slip.remove"), () -> slip.choose(null)));
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("deposit.slip.add"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("deposit.slip.kinds"), ENDINGS));
        var chosen = chooser.showOpenDialog(getScene().getWindow());
        if (chosen != null) {
            slip.choose(chosen.toPath());
        }
    }
}
