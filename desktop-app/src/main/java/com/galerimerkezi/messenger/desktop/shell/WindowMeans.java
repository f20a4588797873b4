package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.conversation.WindowParts;
import com.galerimerkezi.messenger.desktop.options.About;
import com.galerimerkezi.messenger.desktop.settings.Preferences;
import java.util.concurrent.Executor;

/** What one window works with, whoever is signed in. */
record WindowMeans(
        Preferences preferences,
        Appearance appearance,
        Computer computer,
        WindowParts parts,
        About about,
        Executor ui) {}
