package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.platform.Background;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** What is known of a room beside its messages in a row: what they answer, pins, readers. Lives on the UI thread. */
final class ConversationDetails {

    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final Originals originals;
    private final Pins pins;
    private final RoomReaders readers;
    private boolean opened;

    ConversationDetails(RoomId room, MessageRepository cached, MessageLookups server, Background background) {
        originals = new Originals(room, cached, server, background, this::changed);
        pins = new Pins(room, server, background, this::changed);
        readers = new RoomReaders(room, server, background, this::changed);
    }

    private void changed() {
        version.set(version.get() + 1);
    }

    /** Another number after every change. */
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    void open() {
        opened = true;
        pins.open();
        readers.open();
    }

    void apply(ServerEvent.Durable event) {
        boolean other = originals.apply(event);
        other |= pins.apply(event);
        other |= readers.apply(event);
        if (other) {
            changed();
        }
    }

    void reached() {
        originals.reached();
        pins.reached(opened);
        readers.reached(opened);
        changed();
    }

    void beginAnew() {
        originals.beginAnew();
        pins.beginAnew();
        readers.beginAnew();
        reached();
    }

    Originals originals() {
        return originals;
    }

    Pins pins() {
        return pins;
    }

    RoomReaders readers() {
        return readers;
    }
}
