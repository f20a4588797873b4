package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who belongs to the team, and who leads it. */
@Component
class Colleagues {

    private final ColleagueRepository colleagues;
    private final Transactions transactions;

    Colleagues(ColleagueRepository colleagues, Transactions transactions) {
        this.colleagues = colleagues;
        this.transactions = transactions;
    }

    List<Colleague> of(GalleryId gallery) {
        return transactions.read(() -> colleagues.list(gallery));
    }

    /** Throws VALIDATION_FAILED that names the field where one of them is somebody else's, or nobody. */
    void require(GalleryId gallery, Collection<UserId> users, String field) {
        if (!users.isEmpty()
                && !transactions.read(() -> colleagues.findOwn(gallery, users)).containsAll(users)) {
            throw RefusedException.field(field, "wrong");
        }
    }

    /** Throws ROLE_REQUIRED. */
    static void requireLead(Caller caller) {
        if (caller.role() != Role.OWNER && caller.role() != Role.ADMIN) {
            throw new RefusedException(ErrorCode.ROLE_REQUIRED);
        }
    }
}
