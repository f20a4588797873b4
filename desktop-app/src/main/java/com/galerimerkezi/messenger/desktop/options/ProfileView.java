package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Who one is; below, another password and the certificate of the gallery. */
public final class ProfileView {

    private static final double AVATAR = 52;

    private final ProfileViewModel model;
    private final Texts texts;
    private final Form form;

    public ProfileView(ProfileViewModel model, CertificateViewModel certificate, Texts texts) {
        this.model = model;
        this.texts = texts;
        form = new Form(texts.get("settings.profile"));
        var me = model.me();
        form.add(card())
                .fact(texts.get("settings.profile.email"), me.email())
                .fact(texts.get("settings.profile.gallery"), me.galleryName())
                .fact(
                        texts.get("settings.profile.role"),
                        texts.get("settings.role." + me.role().wireName()));
        form.heading(texts.get("settings.password"))
                .field(texts.get("settings.password.current"), field("password-current", model.current()))
                .field(texts.get("settings.password.next"), field("password-next", model.next()))
                .field(texts.get("settings.password.again"), field("password-again", model.again()))
                .hint(texts.get("settings.password.hint", PasswordRequest.SHORTEST))
                .add(
                        Form.notice("problem", "fth-alert-circle", said(ProfileViewModel.State.REFUSED)),
                        Form.notice("good", "fth-check-circle", said(ProfileViewModel.State.DONE)),
                        submit());
        new CertificateView(certificate, texts).addTo(form);
    }

    public Region node() {
        return form.node();
    }

    private Node card() {
        var me = model.me();
        var avatar = new Avatar(AVATAR);
        avatar.show(me.galleryId(), me.galleryName());
        var names = new VBox(
                Form.styled(me.firstName() + " " + me.lastName(), "text-strong"),
                Form.styled(me.galleryName(), "text-muted"));
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        var card = new HBox(avatar, names);
        card.getStyleClass().add("settings-card");
        return card;
    }

    private PasswordField field(String id, StringProperty text) {
        var field = new PasswordField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.disableProperty().bind(model.state().isEqualTo(ProfileViewModel.State.BUSY));
        field.setOnAction(_ -> model.submit());
        return field;
    }

    private ObservableValue<String> said(ProfileViewModel.State in) {
        return model.state().flatMap(state -> model.message().map(words -> state == in ? words : ""));
    }

    private Node submit() {
        var submit = new Button();
        submit.setId("password-submit");
        submit.getStyleClass().add("primary");
        submit.setMinWidth(Region.USE_PREF_SIZE);
        submit.textProperty()
                .bind(model.state()
                        .map(state -> texts.get(
                                state == ProfileViewModel.State.BUSY
                                        ? "settings.password.busy"
                                        : "settings.password.submit")));
        submit.disableProperty().bind(model.canSubmit().not());
        submit.setOnAction(_ -> model.submit());
        return submit;
    }
}
