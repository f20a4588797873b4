package com.galerimerkezi.messenger.desktop.os;

import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.freedesktop.dbus.DBusMatchRule;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Linux: the screen savers tell on the session's bus, the login manager on the computer's. */
final class BusLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BusLock.class);
    private static final String SIGNAL = "signal";

    private final CopyOnWriteArrayList<DBusConnection> lines = new CopyOnWriteArrayList<>();
    private final ScreenLock lock;

    BusLock(ScreenLock lock) {
        this.lock = lock;
    }

    void listen(Map<String, String> environment) {
        Bus.session(environment).ifPresent(this::listenToScreenSavers);
        LockSignals.ownSession(environment)
                .ifPresent(session -> Bus.system().ifPresent(line -> listenToLogins(line, session)));
    }

    private void listenToScreenSavers(DBusConnection line) {
        lines.add(line);
        for (var saver : LockSignals.SCREEN_SAVERS) {
            listen(line, new DBusMatchRule(SIGNAL, saver, LockSignals.ACTIVE_CHANGED), LockSignals.ANY_SESSION);
        }
    }

    private void listenToLogins(DBusConnection line, String session) {
        lines.add(line);
        listen(
                line,
                new DBusMatchRule(SIGNAL, LockSignals.PROPERTIES, LockSignals.PROPERTIES_CHANGED, session),
                session);
    }

    private void listen(DBusConnection line, DBusMatchRule rule, String session) {
        try {
            line.addGenericSigHandler(rule, signal -> heard(signal, session));
        } catch (DBusException refused) {
            LOG.info("The bus does not tell of {}: {}", rule.getInterface(), refused.toString());
        }
    }

    private void heard(DBusSignal signal, String session) {
        try {
            LockSignals.locked(
                            session, signal.getPath(), signal.getInterface(), signal.getName(), signal.getParameters())
                    .ifPresent(now -> lock.changed(signal.getInterface(), now));
        } catch (DBusException unreadable) {
            LOG.debug("A signal could not be read", unreadable);
        }
    }

    @Override
    public void close() {
        lines.forEach(DBusConnection::disconnect);
    }
}
