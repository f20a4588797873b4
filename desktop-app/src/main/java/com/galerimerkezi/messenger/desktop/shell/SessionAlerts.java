package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ServerEvent;
import com.galerimerkezi.messenger.desktop.notifications.AlertNotifier;
import com.galerimerkezi.messenger.desktop.notifications.OfferReminders;
import com.galerimerkezi.messenger.desktop.notifications.RoomVoice;
import com.galerimerkezi.messenger.desktop.notifications.TeamNotifier;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.util.Subscription;

/** What one session is told of the own side: what its colleagues do, what waits, what ends. */
final class SessionAlerts implements AutoCloseable {

    private final ClientSession session;
    private final TeamNotifier team;
    private final OfferReminders offers;
    private final AlertNotifier alerts;
    private BusinessHours hours = BusinessHours.UNSET;
    private Subscription line = Subscription.EMPTY;

    SessionAlerts(
            ClientSession session, RoomVoice voice, Predicate<RoomId> onScreen, BiConsumer<Duration, Runnable> later) {
        this.session = session;
        team = new TeamNotifier(voice, onScreen);
        offers = new OfferReminders(
                session.offers()::all, voice, session.team().told(), () -> hours, this::hasLine, later);
        alerts = new AlertNotifier(voice, offers);
        session.team().told().read(session.clock().instant(), this::listen);
    }

    private void listen() {
        session.news().onTeam(this::heard);
        line = session.connection().state().subscribe(_ -> lineChanged());
    }

    private boolean hasLine() {
        return session.connection().state().get() instanceof ConnectionState.Online;
    }

    /** What was raised before it was there is asked for; without it this computer's clock takes over. */
    private void lineChanged() {
        switch (session.connection().state().get()) {
            case ConnectionState.Online _ -> {
                var _ = session.account().hours().thenAccept(now -> hours = now);
                var _ = session.account().alerts().thenAccept(alerts::missed);
            }
            case ConnectionState.Offline _ -> offers.look();
            case ConnectionState.Connecting _ -> {}
        }
    }

    private void heard(ServerEvent.OfTeam event) {
        if (event instanceof ServerEvent.HoursChanged changed) {
            hours = changed.hours();
        }
        alerts.heard(event);
        team.heard(event);
    }

    @Override
    public void close() {
        line.unsubscribe();
        session.news().onTeam(_ -> {});
    }
}
