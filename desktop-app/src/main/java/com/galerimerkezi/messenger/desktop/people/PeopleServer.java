package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditPage;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.InvitationRequest;
import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.RecoveryCodes;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server keeps of people; each call waits, and fails with the server's refusal. */
public interface PeopleServer {

    List<Person> people();

    List<Invitation> invitations();

    /** The link with which somebody comes in. */
    String invite(InvitationRequest request);

    void withdraw(InvitationId invitation);

    void setRole(UserId person, Role role);

    void setActive(UserId person, boolean active);

    /** The link with which somebody chooses another password. */
    String reset(UserId person);

    void removeTwoFactor(UserId person);

    PeopleImportReport importList(byte[] csv, boolean dryRun);

    AuditPage audit(
            @Nullable UserId person,
            @Nullable AuditAction action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String cursor);

    List<OwnSession> sessions();

    void endSession(SessionId session);

    void endOtherSessions();

    TwoFactor twoFactor();

    TwoFactorSetup beginTwoFactor(String password);

    RecoveryCodes confirmTwoFactor(String code);

    void endTwoFactor(String password);
}
