package com.galerimerkezi.messenger.desktop.os;

import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens lines to Linux's message buses; where there is none, everybody does without. */
public final class Bus {

    private static final Logger LOG = LoggerFactory.getLogger(Bus.class);
    private static final String SESSION_ADDRESS = "DBUS_SESSION_BUS_ADDRESS";

    private Bus() {}

    /** The user's own desktop. */
    public static Optional<DBusConnection> session(Map<String, String> environment) {
        var address = environment.getOrDefault(SESSION_ADDRESS, "");
        return address.isEmpty() ? Optional.empty() : open(DBusConnectionBuilder.forAddress(address));
    }

    /** The whole computer. */
    static Optional<DBusConnection> system() {
        return open(DBusConnectionBuilder.forSystemBus());
    }

    private static Optional<DBusConnection> open(DBusConnectionBuilder bus) {
        try {
            return Optional.of(bus.withShared(false).build());
        } catch (DBusException | RuntimeException none) {
            LOG.debug("No line to a message bus: {}", none.toString());
            return Optional.empty();
        }
    }
}
