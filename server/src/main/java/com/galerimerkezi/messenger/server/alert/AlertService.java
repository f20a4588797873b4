package com.galerimerkezi.messenger.server.alert;

import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class AlertService {

    private static final Duration LISTED = Duration.ofDays(7);
    private static final int MOST_LISTED = 200;

    private final AlertRepository alerts;
    private final Transactions transactions;
    private final Clock clock;

    AlertService(AlertRepository alerts, Transactions transactions, Clock clock) {
        this.alerts = alerts;
        this.transactions = transactions;
        this.clock = clock;
    }

    List<RoomAlert> list(Caller caller) {
        return transactions.read(() -> alerts.list(caller, clock.instant().minus(LISTED), MOST_LISTED));
    }
}
