package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalTime;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one wants to be told, and when. */
public final class NotificationsView {

    private static final double GAP = 8;

    private final NotificationsViewModel model;
    private final Texts texts;
    private final FlowPane disturb = new FlowPane(GAP, GAP);
    private final Form form;

    public NotificationsView(NotificationsViewModel model, MailNoticeViewModel mail, Texts texts) {
        this.model = model;
        this.texts = texts;
        disturb.getStyleClass().add("settings-choices");
        disturb.setId("disturb-choices");
        fillDisturb();
        form = new Form(texts.get("settings.notifications"))
                .add(
                        check("notify-on", "settings.notifications.on", model.on()),
                        check("notify-sound", "settings.notifications.sound", model.sound()),
                        check("notify-hide-text", "settings.notifications.hideText", model.hideText()))
                .hint(texts.get("settings.notifications.hideText.hint"))
                .heading(texts.get("settings.mail"))
                .add(mailed(mail), bound(mail.hint()), Form.notice("problem", "fth-alert-circle", mail.problem()))
                .heading(texts.get("settings.quiet"))
                .add(check("quiet-on", "settings.quiet.on", model.quiet()), hours(), bound(model.quietHint()))
                .heading(texts.get("settings.disturb"))
                .add(disturb)
                .heading(texts.get("notification.test.title"))
                .hint(texts.get("settings.test.hint"))
                .add(testing());
    }

    public Region node() {
        return form.node();
    }

    private CheckBox check(String id, String key, BooleanProperty chosen) {
        var box = box(id, key);
        box.selectedProperty().bindBidirectional(chosen);
        return box;
    }

    private CheckBox box(String id, String key) {
        var box = new CheckBox(texts.get(key));
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    /** What could not be changed stands as it is. */
    private CheckBox mailed(MailNoticeViewModel mail) {
        var box = box("notify-mail", "settings.mail.on");
        box.disableProperty().bind(mail.changeable().not());
        box.setSelected(mail.enabled().get());
        mail.enabled().subscribe(box::setSelected);
        box.setOnAction(_ -> {
            var _ = mail.choose(box.isSelected())
                    .thenAccept(_ -> box.setSelected(mail.enabled().get()));
        });
        return box;
    }

    private Node hours() {
        var hours = new HBox(
                GAP * 2,
                time("quiet-from", "settings.quiet.from", model.from()),
                time("quiet-to", "settings.quiet.to", model.to()));
        hours.disableProperty().bind(model.quiet().not());
        return hours;
    }

    private Node time(String id, String key, Property<LocalTime> chosen) {
        var time = new ComboBox<LocalTime>();
        time.setId(id);
        time.getItems().setAll(model.times());
        time.valueProperty().bindBidirectional(chosen);
        var label = Form.styled(texts.get(key), "field-label");
        label.setLabelFor(time);
        return new VBox(GAP / 2, label, time);
    }

    private static Node bound(ObservableValue<String> text) {
        var hint = Form.styled("", "text-small", "text-muted");
        hint.textProperty().bind(text);
        return hint;
    }

    private void fillDisturb() {
        var group = new ToggleGroup();
        disturb.getChildren()
                .setAll(model.disturbs().stream()
                        .map(choice -> button(choice, group))
                        .toList());
    }

    private ToggleButton button(NotificationsViewModel.Disturb choice, ToggleGroup group) {
        var button = new ToggleButton(choice.text());
        button.setToggleGroup(group);
        button.setSelected(choice.chosen());
        button.setOnAction(_ -> {
            model.choose(choice);
            fillDisturb();
            disturb.getChildren().stream()
                    .filter(node -> ((ToggleButton) node).isSelected())
                    .forEach(Node::requestFocus);
        });
        return button;
    }

    private Node testing() {
        var testing = new Button(texts.get("settings.test"));
        testing.setId("test-notification");
        testing.getStyleClass().add("secondary");
        testing.setMinWidth(Region.USE_PREF_SIZE);
        testing.setOnAction(_ -> model.test());
        return testing;
    }
}
