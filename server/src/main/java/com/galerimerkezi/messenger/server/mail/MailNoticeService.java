package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import org.springframework.stereotype.Service;

/** What each user wants; kept also where the server sends no mails. */
@Service
class MailNoticeService {

    private final MailRepository people;
    private final Transactions transactions;
    private final boolean isAvailable;

    MailNoticeService(MailRepository people, Transactions transactions, Settings settings) {
        this.people = people;
        this.transactions = transactions;
        isAvailable = settings.mail().smtp() != null;
    }

    MailNotice of(Caller caller) {
        return new MailNotice(isAvailable, transactions.read(() -> people.isWanted(caller.userId())));
    }

    MailNotice set(Caller caller, boolean isEnabled) {
        return transactions.write(() -> {
            people.setWanted(caller.userId(), isEnabled);
            return new MailNotice(isAvailable, isEnabled);
        });
    }
}
