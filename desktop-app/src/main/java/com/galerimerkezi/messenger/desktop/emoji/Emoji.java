package com.galerimerkezi.messenger.desktop.emoji;

import java.util.List;
import java.util.Locale;

/**
 * An emoji and what people call it.
 *
 * @param codes the short names that other messengers know it by
 * @param turkish its name, then other words for it
 * @param english its name, then other words for it
 */
record Emoji(String characters, Category category, List<String> codes, List<String> turkish, List<String> english) {

    /** In the order of the picker. */
    enum Category {
        SMILEYS("😀"),
        PEOPLE("👋"),
        NATURE("🐻"),
        FOOD("🍎"),
        TRAVEL("🚗"),
        ACTIVITIES("⚽"),
        OBJECTS("💡"),
        SYMBOLS("❤️"),
        FLAGS("🇹🇷");

        private final String sample;

        Category(String sample) {
            this.sample = sample;
        }

        String sample() {
            return sample;
        }

        String key() {
            return "emoji." + name().toLowerCase(Locale.ROOT);
        }
    }

    String name(Locale locale) {
        return locale.getLanguage().equals("tr") ? turkish.getFirst() : english.getFirst();
    }
}
