package com.galerimerkezi.messenger.server.team;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.SendRule;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import org.springframework.stereotype.Component;

/** Where a gallery wants it so, a room that is assigned is its assignee's: two colleagues do not answer at once. */
@Component
class SendingRule implements SendRule {

    private final TeamRepository teams;

    SendingRule(TeamRepository teams) {
        this.teams = teams;
    }

    @Override
    public void check(Caller sender, RoomId room) {
        if (sender.role() == Role.STAFF && teams.isAnothers(room, sender)) {
            throw new RefusedException(ErrorCode.ASSIGNED_TO_COLLEAGUE);
        }
    }
}
