package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.realtime.Sockets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down who is at a desktop of this node, for the couriers of all nodes. */
@Component
class DeskBeat {

    /** One that is missed leaves nobody alone for the shortest time after which a mail goes. */
    private static final Duration BEAT = Duration.ofMinutes(2);

    private static final int AT_ONCE = 500;

    private final MailRepository people;
    private final Sockets sockets;
    private final Transactions transactions;
    private final Clock clock;

    DeskBeat(
            MailRepository people,
            Sockets sockets,
            Transactions transactions,
            Settings settings,
            Background background,
            Clock clock) {
        this.people = people;
        this.sockets = sockets;
        this.transactions = transactions;
        this.clock = clock;
        if (settings.mail().smtp() != null) {
            background.every(BEAT, BEAT, "desks", this::beat);
        }
    }

    void beat() {
        var here = List.copyOf(sockets.galleries().stream()
                .flatMap(gallery -> sockets.ofGallery(gallery).stream())
                .map(socket -> socket.caller().userId())
                .collect(Collectors.toSet()));
        for (int from = 0; from < here.size(); from += AT_ONCE) {
            var some = here.subList(from, Math.min(from + AT_ONCE, here.size()));
            transactions.write(() -> {
                people.see(some, clock.instant());
                return some;
            });
        }
    }
}
