package com.galerimerkezi.messenger.desktop.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.UserId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user chose, in one small JSON file that is replaced as a whole; a choice is its name and its value. */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final ObjectMapper JSON = ContractJson.mapper();
    private static final String FILE = "preferences.json";
    private static final String LAST_SERVER = "lastServer";
    private static final String LAST_EMAIL = "lastEmail";
    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";
    private static final String GEOMETRY = "geometry";
    private static final String LAST_EMOJI = "lastEmoji";
    private static final String NOTIFICATIONS = "notifications";
    private static final String ZOOM = "zoom";
    private static final String ENTER_SENDS = "enterSends";
    private static final String SPELLING = "spelling";
    private static final String ROOM_PANEL = "roomPanel";
    private static final String FACTOR_OFFERS = "factorOffers";
    private static final String SHORTCUTS = "shortcuts";

    private final Path file;
    private final ObjectNode choices;

    private Preferences(Path file, ObjectNode choices) {
        this.file = file;
        this.choices = choices;
    }

    /** A file that cannot be read counts as none: choices are made again, the program starts. */
    public static Preferences load(Path configFolder) {
        var file = configFolder.resolve(FILE);
        return new Preferences(file, read(file));
    }

    private static ObjectNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file)) instanceof ObjectNode found
                    ? found
                    : JSON.createObjectNode();
        } catch (IOException missingOrBroken) {
            return JSON.createObjectNode();
        }
    }

    public String lastServer() {
        return chosen(LAST_SERVER, new TypeReference<String>() {}, "");
    }

    public String lastEmail() {
        return chosen(LAST_EMAIL, new TypeReference<String>() {}, "");
    }

    public void signedInAt(String server, String email) {
        set(LAST_SERVER, server);
        set(LAST_EMAIL, email);
        write();
    }

    public ThemeChoice theme() {
        return chosen(THEME, new TypeReference<ThemeChoice>() {}, ThemeChoice.SYSTEM);
    }

    public void theme(ThemeChoice theme) {
        choose(THEME, theme);
    }

    /** tr or en. */
    public String language() {
        return chosen(LANGUAGE, new TypeReference<String>() {}, "tr");
    }

    public void language(String language) {
        choose(LANGUAGE, language);
    }

    public @Nullable WindowGeometry geometry() {
        return chosen(GEOMETRY, new TypeReference<@Nullable WindowGeometry>() {}, null);
    }

    public void geometry(WindowGeometry geometry) {
        choose(GEOMETRY, geometry);
    }

    /** The last one first. */
    public List<String> lastEmoji() {
        return chosen(LAST_EMOJI, new TypeReference<List<String>>() {}, List.of());
    }

    public void lastEmoji(List<String> emoji) {
        choose(LAST_EMOJI, emoji);
    }

    public NotificationChoices notifications() {
        return chosen(NOTIFICATIONS, new TypeReference<NotificationChoices>() {}, NotificationChoices.DEFAULT);
    }

    public void notifications(NotificationChoices wanted) {
        choose(NOTIFICATIONS, wanted);
    }

    /** When somebody is asked next whether a second factor is wanted; null for who was never here. */
    public @Nullable Instant factorOffer(UserId user) {
        return factorOffers().get(user.toString());
    }

    public void factorOffer(UserId user, Instant next) {
        var offers = new TreeMap<>(factorOffers());
        offers.put(user.toString(), next);
        choose(FACTOR_OFFERS, offers);
    }

    private Map<String, Instant> factorOffers() {
        return chosen(FACTOR_OFFERS, new TypeReference<Map<String, Instant>>() {}, Map.of());
    }

    public Zoom zoom() {
        return Zoom.of(chosen(ZOOM, new TypeReference<Integer>() {}, Zoom.ACTUAL.percent()));
    }

    public void zoom(Zoom wanted) {
        choose(ZOOM, wanted.percent());
    }

    /** Otherwise Enter breaks the line and Ctrl+Enter sends. */
    public boolean enterSends() {
        return chosen(ENTER_SENDS, new TypeReference<Boolean>() {}, true);
    }

    public void enterSends(boolean wanted) {
        choose(ENTER_SENDS, wanted);
    }

    public SpellingChoices spelling() {
        return chosen(SPELLING, new TypeReference<SpellingChoices>() {}, SpellingChoices.DEFAULT);
    }

    public void spelling(SpellingChoices wanted) {
        choose(SPELLING, wanted);
    }

    /** Whether all that belongs to a chat stands beside it, where there is room. */
    public boolean roomPanel() {
        return chosen(ROOM_PANEL, new TypeReference<Boolean>() {}, false);
    }

    public void roomPanel(boolean wanted) {
        choose(ROOM_PANEL, wanted);
    }

    /** What the user chose instead of the program's own keys, by the names that its keymap gave them. */
    public Map<String, String> shortcuts() {
        return chosen(SHORTCUTS, new TypeReference<Map<String, String>>() {}, Map.of());
    }

    public void shortcuts(Map<String, String> wanted) {
        choose(SHORTCUTS, wanted);
    }

    /** Where another file of the user's lies. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /** A value that cannot be understood counts as not chosen. */
    private synchronized <T extends @Nullable Object> T chosen(String name, TypeReference<T> type, T otherwise) {
        JsonNode value = choices.get(name);
        if (value == null || value.isNull()) {
            return otherwise;
        }
        try {
            return JSON.readerFor(type).readValue(value);
        } catch (IOException notUnderstood) {
            return otherwise;
        }
    }

    private synchronized void choose(String name, Object value) {
        set(name, value);
        write();
    }

    private synchronized void set(String name, Object value) {
        choices.set(name, JSON.valueToTree(value));
    }

    private synchronized void write() {
        try {
            Files.createDirectories(file.getParent());
            var next = file.resolveSibling(FILE + ".next");
            Files.writeString(next, json(), StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.warn("What was chosen lasts only until the program ends: {}", failure.toString());
        }
    }

    private String json() throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(choices);
    }
}
