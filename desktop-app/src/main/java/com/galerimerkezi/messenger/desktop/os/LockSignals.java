package com.galerimerkezi.messenger.desktop.os;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/** What a signal says of the lock. Pure. */
final class LockSignals {

    static final List<String> SCREEN_SAVERS = List.of(
            "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver");
    static final String ACTIVE_CHANGED = "ActiveChanged";
    static final String PROPERTIES = "org.freedesktop.DBus.Properties";
    static final String PROPERTIES_CHANGED = "PropertiesChanged";

    /** The session's bus carries one session only. */
    static final String ANY_SESSION = "";

    private static final String LOGIN_SESSION = "org.freedesktop.login1.Session";
    private static final String SESSIONS = "/org/freedesktop/login1/session/";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String LOCKED = "LockedHint";

    private LockSignals() {}

    /** Empty for a signal that says nothing of it. */
    static Optional<Boolean> locked(
            String session, @Nullable String path, String sender, String name, @Nullable Object... values) {
        if (SCREEN_SAVERS.contains(sender) && name.equals(ACTIVE_CHANGED)) {
            return values.length == 1 && values[0] instanceof Boolean active ? Optional.of(active) : Optional.empty();
        }
        boolean ownLogin = sender.equals(PROPERTIES) && name.equals(PROPERTIES_CHANGED) && session.equals(path);
        return ownLogin && values.length > 1 && LOGIN_SESSION.equals(values[0])
                ? lockedHint(values[1])
                : Optional.empty();
    }

    private static Optional<Boolean> lockedHint(@Nullable Object properties) {
        var hint = properties instanceof Map<?, ?> changed ? changed.get(LOCKED) : null;
        return hint instanceof Variant<?> variant && variant.getValue() instanceof Boolean locked
                ? Optional.of(locked)
                : Optional.empty();
    }

    /** Where the login manager has this session. Of other users' sessions it tells as well. */
    static Optional<String> ownSession(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_SESSION_ID"))
                .filter(id -> !id.isEmpty())
                .map(id -> SESSIONS + escaped(id));
    }

    /** A path holds letters, digits that do not begin it, and the rest as _hex. */
    private static String escaped(String id) {
        var path = new StringBuilder();
        id.chars().forEach(sign -> path.append(escaped((char) sign, path.isEmpty())));
        return path.toString();
    }

    private static String escaped(char sign, boolean first) {
        boolean plain = LETTERS.indexOf(sign) >= 0 || (!first && DIGITS.indexOf(sign) >= 0);
        return plain ? String.valueOf(sign) : String.format(Locale.ROOT, "_%02x", (int) sign);
    }
}
