package com.galerimerkezi.messenger.desktop.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.galerimerkezi.messenger.contract.ContractJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the user chose, in one small JSON file that is replaced as a whole. */
public final class Preferences {

    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);
    private static final String FILE = "preferences.json";

    private final Path file;
    private Values values;

    /**
     * One version of the choices.
     *
     * @param language tr or en
     */
    public record Values(
            @Nullable String lastServer,
            @Nullable String lastEmail,
            @Nullable ThemeChoice theme,
            @Nullable String language,
            @Nullable WindowGeometry geometry,
            @Nullable List<String> lastEmoji,
            @Nullable NotificationChoices notifications) {}

    private Preferences(Path file, Values values) {
        this.file = file;
        this.values = values;
    }

    /** A file that cannot be read counts as none: choices are made again, the program starts. */
    public static Preferences load(Path configFolder) {
        var file = configFolder.resolve(FILE);
        return new Preferences(file, read(file));
    }

    private static Values read(Path file) {
        try {
            return ContractJson.mapper().readValue(Files.readAllBytes(file), Values.class);
        } catch (IOException missingOrBroken) {
            return new Values(null, null, null, null, null, null, null);
        }
    }

    public String lastServer() {
        return values.lastServer == null ? "" : values.lastServer;
    }

    public String lastEmail() {
        return values.lastEmail == null ? "" : values.lastEmail;
    }

    public ThemeChoice theme() {
        return values.theme == null ? ThemeChoice.SYSTEM : values.theme;
    }

    public String language() {
        return values.language == null ? "tr" : values.language;
    }

    public @Nullable WindowGeometry geometry() {
        return values.geometry;
    }

    public NotificationChoices notifications() {
        return values.notifications == null ? NotificationChoices.DEFAULT : values.notifications;
    }

    public void signedInAt(String server, String email) {
        change(old ->
                new Values(server, email, old.theme, old.language, old.geometry, old.lastEmoji, old.notifications));
    }

    public void theme(ThemeChoice theme) {
        change(old -> new Values(
                old.lastServer, old.lastEmail, theme, old.language, old.geometry, old.lastEmoji, old.notifications));
    }

    public void language(String language) {
        change(old -> new Values(
                old.lastServer, old.lastEmail, old.theme, language, old.geometry, old.lastEmoji, old.notifications));
    }

    public void geometry(WindowGeometry geometry) {
        change(old -> new Values(
                old.lastServer, old.lastEmail, old.theme, old.language, geometry, old.lastEmoji, old.notifications));
    }

    /** The last one first. */
    public List<String> lastEmoji() {
        return values.lastEmoji == null ? List.of() : values.lastEmoji;
    }

    public void lastEmoji(List<String> emoji) {
        change(old -> new Values(
                old.lastServer, old.lastEmail, old.theme, old.language, old.geometry, emoji, old.notifications));
    }

    public void notifications(NotificationChoices choices) {
        change(old -> new Values(
                old.lastServer, old.lastEmail, old.theme, old.language, old.geometry, old.lastEmoji, choices));
    }

    private synchronized void change(UnaryOperator<Values> step) {
        values = step.apply(values);
        try {
            Files.createDirectories(file.getParent());
            var next = file.resolveSibling(FILE + ".next");
            Files.writeString(next, json(values), StandardCharsets.UTF_8);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.warn("What was chosen lasts only until the program ends: {}", failure.toString());
        }
    }

    private static String json(Values values) throws JsonProcessingException {
        return ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(values);
    }
}
