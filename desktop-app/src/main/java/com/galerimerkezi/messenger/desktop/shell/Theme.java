package com.galerimerkezi.messenger.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.notifications.ToastStack;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark, in every window at once. */
final class Theme implements ToastStack.Dresser {

    private static final List<String> FONTS = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf");
    private static final double ANY_SIZE = 14;

    private final List<Scene> scenes = new ArrayList<>();
    private ThemeChoice choice;

    Theme(ThemeChoice choice) {
        this.choice = choice;
        FONTS.forEach(Theme::loadFont);
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> apply());
        apply();
    }

    ThemeChoice choice() {
        return choice;
    }

    void choose(ThemeChoice wanted) {
        choice = wanted;
        apply();
    }

    @Override
    public void dress(Scene scene) {
        scenes.add(scene);
        apply(scene);
    }

    @Override
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private boolean dark() {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::apply);
    }

    private void apply(Scene scene) {
        scene.getPreferences().setColorScheme(dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
        scene.getStylesheets().setAll(sheet(dark() ? "dark.css" : "light.css"), sheet("app.css"));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Avatar.class.getResource(name)).toExternalForm();
    }

    private static void loadFont(String name) {
        try (var file = Objects.requireNonNull(Avatar.class.getResourceAsStream(name))) {
            Font.loadFont(file, ANY_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
