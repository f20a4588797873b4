package com.galerimerkezi.messenger.desktop.emoji;

import com.galerimerkezi.messenger.desktop.settings.Preferences;
import java.util.List;
import java.util.stream.Stream;

/** The emoji that were chosen last, the newest first; they are there at the next start too. */
public final class LastEmoji {

    private static final int MOST = 24;

    private final Preferences preferences;

    public LastEmoji(Preferences preferences) {
        this.preferences = preferences;
    }

    List<String> all() {
        return preferences.lastEmoji();
    }

    void used(String emoji) {
        preferences.lastEmoji(Stream.concat(Stream.of(emoji), all().stream())
                .distinct()
                .limit(MOST)
                .toList());
    }
}
