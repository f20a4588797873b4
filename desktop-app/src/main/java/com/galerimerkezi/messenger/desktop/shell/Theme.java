package com.galerimerkezi.messenger.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.galerimerkezi.messenger.desktop.look.Avatar;
import com.galerimerkezi.messenger.desktop.look.Popups;
import com.galerimerkezi.messenger.desktop.look.ZoomPane;
import com.galerimerkezi.messenger.desktop.notifications.ToastStack;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Colours and size, in every window at once. */
final class Theme implements ToastStack.Dresser {

    private static final List<String> FONTS = List.of("Inter-Regular.ttf", "Inter-SemiBold.ttf");
    private static final double ANY_SIZE = 14;

    private final List<Scene> scenes = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Zoom> zoom;
    private final ReadOnlyObjectWrapper<ThemeChoice> choice;

    Theme(ThemeChoice choice, Zoom zoom) {
        this.choice = new ReadOnlyObjectWrapper<>(choice);
        this.zoom = new ReadOnlyObjectWrapper<>(zoom);
        FONTS.forEach(Theme::loadFont);
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> apply());
        Platform.getPreferences().addListener((MapChangeListener<String, Object>) _ -> followContrast());
        apply();
    }

    ReadOnlyObjectProperty<ThemeChoice> choice() {
        return choice.getReadOnlyProperty();
    }

    void choose(ThemeChoice wanted) {
        choice.set(wanted);
        apply();
    }

    ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    void zoom(Zoom wanted) {
        zoom.set(wanted);
        scenes.forEach(this::enlarge);
    }

    @Override
    public void dress(Scene scene) {
        scenes.add(scene);
        apply(scene);
        enlarge(scene);
    }

    @Override
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    private Colours colours() {
        var system = Platform.getPreferences();
        return Colours.of(choice.get(), system.getColorScheme(), system);
    }

    /** Many things of the system change; only this one is not told by the colour scheme. */
    private void followContrast() {
        var now = sheet(colours().sheet());
        if (scenes.stream().anyMatch(scene -> !scene.getStylesheets().getFirst().equals(now))) {
            apply();
        }
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                colours().scheme() == ColorScheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scenes.forEach(this::apply);
    }

    private void apply(Scene scene) {
        scene.getPreferences().setColorScheme(colours().scheme());
        scene.getStylesheets().setAll(sheet(colours().sheet()), sheet("app.css"), popups());
    }

    private void enlarge(Scene scene) {
        if (scene.getRoot() instanceof ZoomPane pane) {
            pane.zoom().set(zoom.get().factor());
        }
        scene.getStylesheets().set(scene.getStylesheets().size() - 1, popups());
    }

    private String popups() {
        return Popups.sheet(zoom.get().factor());
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
