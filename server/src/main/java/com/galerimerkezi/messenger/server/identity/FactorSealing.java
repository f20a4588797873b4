package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.server.platform.Background;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals, at the start, the secrets that an older server stored as they are. */
@Component
class FactorSealing {

    private static final Logger LOG = LoggerFactory.getLogger(FactorSealing.class);

    private final TwoFactorRepository factors;
    private final Transactions transactions;

    FactorSealing(TwoFactorRepository factors, Transactions transactions, Background background) {
        this.factors = factors;
        this.transactions = transactions;
        background.after(Duration.ZERO, "unsealed second factors", this::sealAll);
    }

    void sealAll() {
        int sealed = transactions.write(factors::sealAll);
        if (sealed > 0) {
            LOG.info("{} second factors that were stored as they are have been sealed", sealed);
        }
    }
}
