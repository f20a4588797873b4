package com.galerimerkezi.messenger.desktop.look;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Windows that show what lies behind them: where nothing composes the screen (remote desktops), such places are white. */
public final class SeeThrough {

    private SeeThrough() {}

    public static boolean isPossible() {
        return Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }
}
