package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Versions, and whose work is in it. */
public final class AboutView {

    /** Where they lie in our sources interests nobody here. */
    private static final String FILES = "  desktop-app/";

    private final About about;
    private final Texts texts;
    private final Form form;

    public AboutView(About about, Texts texts) {
        this.about = about;
        this.texts = texts;
        form = new Form(texts.get("app.name"))
                .fact(texts.get("settings.version"), about.version())
                .fact(texts.get("settings.java"), about.java())
                .fact(texts.get("settings.javafx"), about.javafx())
                .fact(
                        texts.get("settings.drawing"),
                        texts.get(about.inSoftware() ? "settings.drawing.software" : "settings.drawing.hardware"));
        if (about.cardFailed()) {
            form.hint(texts.get("settings.drawing.failed")).add(again());
        }
        form.heading(texts.get("settings.licences"))
                .hint(texts.get("settings.emoji"))
                .hint(notice());
    }

    public Region node() {
        return form.node();
    }

    private Button again() {
        var again = new Button(texts.get("settings.drawing.again"));
        again.setId("try-card-again");
        again.getStyleClass().add("secondary");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(_ -> {
            about.tryCardAgain().run();
            again.setText(texts.get("settings.drawing.willTry"));
            again.setDisable(true);
        });
        return again;
    }

    private static String notice() {
        try (var file = Objects.requireNonNull(AboutView.class.getResourceAsStream("NOTICE"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(FILES))
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
