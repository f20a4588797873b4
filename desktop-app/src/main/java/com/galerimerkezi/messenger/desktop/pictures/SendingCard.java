package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.javafx.FontIcon;

/** Chosen files, looked at once more: what each says, in which order, how large. Enter sends them. */
public final class SendingCard extends StackPane {

    private static final double SIDE = 64;

    private final Map<ChosenFile, Node> rows = new HashMap<>();
    private final VBox list = new VBox(10);
    private final SendingViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final VBox overview;
    private final Button send;
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final Button stay;

    /** @param room whom the files go to, as its head says */
    public SendingCard(SendingViewModel model, String room, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        setId("sending-card");
        getStyleClass().addAll("small-card", "sending");
        setMaxHeight(USE_PREF_SIZE);
        send = Parts.button("send-files", texts.get("sending.send"), "primary", this::send);
        send.disableProperty().bind(Bindings.isEmpty(model.files()).or(model.preparing()));
        stay = Parts.button("keep-sending", texts.get("sending.stay"), "primary", this::goOn);
        list.disableProperty().bind(model.preparing());
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("sending-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var to = Parts.text(texts.get("sending.to", room), "text-muted");
        var body = new VBox(12, to, scroll, choices(), tooMany());
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        overview = new VBox(
                Parts.head(texts.get("sending.title"), texts.get("common.close"), this::leave),
                body,
                question(),
                foot());
        getChildren().add(overview);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.files().addListener((Observable _) -> show());
        show();
    }

    private Node choices() {
        var smaller = new CheckBox(texts.get("sending.smaller"));
        smaller.setId("send-smaller");
        smaller.setWrapText(true);
        smaller.selectedProperty().bindBidirectional(model.smaller());
        var why = Parts.text("", "text-muted");
        why.textProperty()
                .bind(model.smaller().map(is -> texts.get(is ? "sending.smaller.why" : "sending.asTheyAre.why")));
        var both = new VBox(2, smaller, why);
        var pictures = Bindings.createBooleanBinding(
                () -> model.files().stream().anyMatch(file -> SmallerPicture.canBeMade(file.name())), model.files());
        Parts.shown(both, pictures);
        return both;
    }

    private Node tooMany() {
        var text = model.tooMany().map(many -> many ? texts.get("sending.tooMany", SendingViewModel.MOST) : "");
        return Parts.notice("warning", "fth-alert-circle", text);
    }

    private Node foot() {
        var add = Parts.button("add-files", texts.get("sending.add"), "secondary", this::choose);
        add.setGraphic(new FontIcon("fth-plus"));
        var total = new Label();
        total.getStyleClass().add("text-muted");
        total.textProperty().bind(model.total());
        total.setMinWidth(0);
        total.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(total, Priority.ALWAYS);
        var foot = new HBox(total, add, send);
        foot.getStyleClass().add("dialog-foot");
        Parts.shown(foot, asking.not());
        return foot;
    }

    /** In the place of the foot: what was chosen is not lost by a slip of the hand. */
    private Node question() {
        var words = Parts.text(texts.get("sending.leave"), "text-strong");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var leave = Parts.button("leave-sending", texts.get("sending.leave.yes"), "secondary", close);
        var question = new HBox(words, leave, stay);
        question.getStyleClass().add("dialog-foot");
        Parts.shown(question, asking);
        return question;
    }

    private void leave() {
        if (!model.isWorkedOn() || asking.get()) {
            close.run();
        } else {
            ask();
        }
    }

    /** Whether they are not to be sent after all; true: the card stays until that is answered. */
    public boolean ask() {
        toOverview();
        asking.set(true);
        stay.requestFocus();
        return true;
    }

    private void goOn() {
        asking.set(false);
        focus();
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("composer.attach.title"));
        var chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.add(chosen.stream().map(File::toPath).toList());
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && getChildren().contains(overview)
                && !asking.get()
                && !(event.getTarget() instanceof Button)) {
            send();
            event.consume();
        }
    }

    private void send() {
        var _ = model.send().thenAccept(sent -> {
            if (sent) {
                close.run();
            }
        });
    }

    private void show() {
        rows.keySet().retainAll(model.files());
        list.getChildren()
                .setAll(model.files().stream()
                        .map(file -> rows.computeIfAbsent(file, this::row))
                        .toList());
        if (model.files().isEmpty()) {
            close.run();
        }
    }

    private Node row(ChosenFile file) {
        var name = new Label(file.name());
        name.getStyleClass().add("text-strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var size = new Label(Amounts.size(file.size(), texts.locale()));
        size.getStyleClass().add("text-muted");
        size.setMinWidth(Region.USE_PREF_SIZE);
        var title = new HBox(8, name, size);
        title.setAlignment(Pos.BASELINE_LEFT);
        var caption = new TextField();
        caption.setPromptText(texts.get("sending.caption"));
        caption.textProperty().bindBidirectional(file.caption());
        var problem = Parts.text("", "sending-problem");
        problem.textProperty().bind(file.problem());
        Parts.shown(problem, file.problem().isNotEmpty());
        var stays = Parts.text(texts.get("sending.placeStays"), "text-muted", "text-small");
        Parts.shown(stays, new SimpleBooleanProperty(PhotoKind.keepsDetails(file.name())));
        var lines = new VBox(4, title, caption, stays, problem);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = new HBox(12, preview(file), lines, buttons(file));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sending-row");
        return row;
    }

    private Node preview(ChosenFile file) {
        if (!file.isPicture()) {
            var sign = new StackPane(new FontIcon("fth-file-text"));
            sign.getStyleClass().add("file-icon");
            var room = new StackPane(sign);
            room.setMinSize(SIDE, SIDE);
            return room;
        }
        var place = new PicturePlace(SIDE, SIDE);
        file.drawnOn().subscribe(_ -> place.show(model.pictures().local(file.shown())));
        return place;
    }

    private Node buttons(ChosenFile file) {
        var up = Parts.icon("", "fth-chevron-up", texts.get("sending.up"), () -> model.move(file, -1));
        var down = Parts.icon("", "fth-chevron-down", texts.get("sending.down"), () -> model.move(file, 1));
        up.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.files().indexOf(file) <= 0, model.files()));
        down.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.files().indexOf(file) >= model.files().size() - 1, model.files()));
        var draw = Parts.icon("draw-on", "fth-edit-2", texts.get("sending.draw"), () -> draw(file));
        draw.setVisible(file.isPicture());
        var remove = Parts.icon("", "fth-trash-2", texts.get("sending.remove"), () -> model.remove(file));
        var buttons = new HBox(new VBox(up, down), draw, remove);
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    private void draw(ChosenFile file) {
        var _ = model.toDrawOn(file).thenAccept(picture -> {
            var page = new DrawingPage(LocalPicture.toFx(picture), texts, this::toOverview, drawn -> keep(file, drawn));
            getChildren().setAll(page);
            page.requestFocus();
        });
    }

    private void keep(ChosenFile file, BufferedImage drawn) {
        // not before it is written: whoever sends at once would send the photo as it was
        var _ = model.draw(file, drawn).thenRun(this::toOverview);
    }

    private void toOverview() {
        getChildren().setAll(overview);
        send.requestFocus();
    }

    /** Of a picture that was pasted. */
    public static BufferedImage pixelsOf(Image pasted) {
        return LocalPicture.fromFx(pasted);
    }

    /** A caption can be typed at once, and Enter sends. */
    public void focus() {
        // the list is in the scene once the pane that scrolls it is drawn
        applyCss();
        layout();
        if (list.lookup(".text-field") instanceof TextField caption) {
            caption.requestFocus();
        } else {
            send.requestFocus();
        }
    }

    /** From a page back to the list, from the list to the question; false when there is nothing left but to close. */
    public boolean back() {
        boolean away = !getChildren().contains(overview);
        if (away) {
            toOverview();
        }
        return away || (model.isWorkedOn() && !asking.get() && ask());
    }
}
