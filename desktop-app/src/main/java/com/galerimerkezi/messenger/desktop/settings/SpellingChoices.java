package com.galerimerkezi.messenger.desktop.settings;

/** Which languages the spelling of what is written is checked in; in none, it is not checked. */
public record SpellingChoices(boolean turkish, boolean english) {

    public static final SpellingChoices DEFAULT = new SpellingChoices(true, false);

    public SpellingChoices turkish(boolean now) {
        return new SpellingChoices(now, english);
    }

    public SpellingChoices english(boolean now) {
        return new SpellingChoices(turkish, now);
    }
}
