package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import org.springframework.stereotype.Component;

/** Who may say who belongs to a gallery: its owner and, in the operator's own, the operator. */
@Component
class Lead {

    private final PeopleRepository people;
    private final Transactions transactions;

    Lead(PeopleRepository people, Transactions transactions) {
        this.people = people;
        this.transactions = transactions;
    }

    /** Throws ROLE_REQUIRED. A token says what was true when it was made, so that the table is asked too. */
    void require(Caller caller) {
        boolean isSaid = caller.role() == Role.OWNER || caller.role() == Role.ADMIN;
        boolean isTrue = isSaid
                && transactions
                        .read(() -> people.find(caller.galleryId(), caller.userId()))
                        .filter(person -> person.isActive() && person.role() == caller.role())
                        .isPresent();
        if (!isTrue) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }
}
