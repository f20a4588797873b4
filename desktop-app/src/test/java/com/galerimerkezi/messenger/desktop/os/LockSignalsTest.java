package com.galerimerkezi.messenger.desktop.os;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockSignalsTest {

    private static final String OURS = "/org/freedesktop/login1/session/_32";
    private static final String LOGIN = "org.freedesktop.login1.Session";

    @ParameterizedTest
    @ValueSource(strings = {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
    void aScreenSaverTellsWhetherItIsActive(String saver) {
        assertThat(LockSignals.locked("", "/x", saver, "ActiveChanged", true)).contains(true);
        assertThat(LockSignals.locked("", "/x", saver, "ActiveChanged", false)).contains(false);
    }

    @Test
    void whatASignalShouldNotHoldSaysNothing() {
        assertThat(LockSignals.locked("", "/x", "org.gnome.ScreenSaver", "ActiveChanged", "yes"))
                .isEmpty();
        assertThat(LockSignals.locked("", "/x", "org.gnome.ScreenSaver", "ActiveChanged"))
                .isEmpty();
        assertThat(LockSignals.locked("", "/x", "org.gnome.ScreenSaver", "WakeUpScreen"))
                .isEmpty();
        assertThat(LockSignals.locked("", "/x", "org.example.Stranger", "ActiveChanged", true))
                .isEmpty();
    }

    @Test
    void theLoginManagerTellsOfOurSession() {
        assertThat(login(OURS, LOGIN, Map.of("LockedHint", new Variant<>(true))))
                .contains(true);
        assertThat(login(OURS, LOGIN, Map.of("LockedHint", new Variant<>(false))))
                .contains(false);
    }

    @Test
    void anotherUsersSessionOrAnotherPropertySaysNothing() {
        var locked = Map.of("LockedHint", new Variant<>(true));
        assertThat(login("/org/freedesktop/login1/session/c1", LOGIN, locked)).isEmpty();
        assertThat(login(OURS, "org.freedesktop.login1.Seat", locked)).isEmpty();
        assertThat(login(OURS, LOGIN, Map.of("IdleHint", new Variant<>(true)))).isEmpty();
        assertThat(login(OURS, LOGIN, Map.of("LockedHint", new Variant<>("yes"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,_32", "42,_342", "c1,c1", "a-b,a_2db"})
    void theLoginManagersPathOfASessionIsEscaped(String id, String path) {
        assertThat(LockSignals.ownSession(Map.of("XDG_SESSION_ID", id)))
                .contains("/org/freedesktop/login1/session/" + path);
    }

    @Test
    void withoutALoginSessionNobodyIsAsked() {
        assertThat(LockSignals.ownSession(Map.of())).isEmpty();
    }

    private static Optional<Boolean> login(String path, String interfaceName, Map<String, ?> changed) {
        return LockSignals.locked(
                OURS, path, "org.freedesktop.DBus.Properties", "PropertiesChanged", interfaceName, changed, List.of());
    }
}
