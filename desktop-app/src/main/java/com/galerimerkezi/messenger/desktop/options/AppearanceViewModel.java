package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import com.galerimerkezi.messenger.desktop.settings.Zoom;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Colours and size: what is chosen now, which the keyboard may change too, and how to choose. */
public record AppearanceViewModel(
        ObservableValue<ThemeChoice> theme,
        Consumer<ThemeChoice> chooseTheme,
        ObservableValue<Zoom> zoom,
        Consumer<Zoom> chooseZoom) {}
