package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.options.CertificateViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.util.converter.LocalDateStringConverter;

/** Below one's profile: the gallery's authorisation certificate. */
final class CertificateView {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final CertificateViewModel model;
    private final Texts texts;

    CertificateView(CertificateViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    void addTo(Form form) {
        var present = Form.styled("");
        present.setId("certificate-present");
        present.textProperty().bind(model.present());
        Parts.shown(present, model.present().map(words -> !words.isEmpty()));
        form.heading(texts.get("settings.certificate")).add(present);
        if (model.isOwner()) {
            form.field(texts.get("settings.certificate.number"), number())
                    .field(texts.get("settings.certificate.until"), until())
                    .hint(texts.get("settings.certificate.hint"))
                    .add(Form.notice("good", "fth-check-circle", said(State.DONE)), save());
        }
        form.add(Form.notice("problem", "fth-alert-circle", said(State.REFUSED)));
    }

    private TextField number() {
        var number = new TextField();
        number.setId("certificate-number");
        number.textProperty().bindBidirectional(model.number());
        number.setOnAction(_ -> model.save());
        return number;
    }

    private DatePicker until() {
        var until = new DatePicker();
        until.setId("certificate-until");
        until.setConverter(new LocalDateStringConverter(DAY, DAY));
        until.valueProperty().bindBidirectional(model.until());
        return until;
    }

    private ObservableValue<String> said(State in) {
        return model.state().flatMap(state -> model.message().map(words -> state == in ? words : ""));
    }

    private Button save() {
        var save = Parts.button("certificate-save", texts.get("settings.certificate.save"), "primary", model::save);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(model.canSave().not());
        return save;
    }
}
