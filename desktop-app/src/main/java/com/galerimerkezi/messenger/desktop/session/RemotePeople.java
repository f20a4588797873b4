package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditPage;
import com.galerimerkezi.messenger.contract.EntryLink;
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
import com.galerimerkezi.messenger.desktop.gateway.PeopleGateway;
import com.galerimerkezi.messenger.desktop.people.PeopleServer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The REST side of people. */
record RemotePeople(PeopleGateway rest, URI server) implements PeopleServer {

    @Override
    public List<Person> people() {
        return rest.people();
    }

    @Override
    public List<Invitation> invitations() {
        return rest.invitations();
    }

    @Override
    public String invite(InvitationRequest request) {
        return link(rest.invite(request).code());
    }

    @Override
    public void withdraw(InvitationId invitation) {
        rest.withdraw(invitation);
    }

    @Override
    public void setRole(UserId person, Role role) {
        rest.setRole(person, role);
    }

    @Override
    public void setActive(UserId person, boolean active) {
        if (active) {
            rest.enable(person);
        } else {
            rest.disable(person);
        }
    }

    @Override
    public String reset(UserId person) {
        return link(rest.reset(person).code());
    }

    @Override
    public void removeTwoFactor(UserId person) {
        rest.removeTwoFactor(person);
    }

    @Override
    public PeopleImportReport importList(byte[] csv, boolean dryRun) {
        return rest.importList(csv, dryRun);
    }

    @Override
    public AuditPage audit(
            @Nullable UserId person,
            @Nullable AuditAction action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String cursor) {
        return rest.audit(person, action == null ? null : action.wireName(), from, to, cursor);
    }

    @Override
    public List<OwnSession> sessions() {
        return rest.sessions();
    }

    @Override
    public void endSession(SessionId session) {
        rest.endSession(session);
    }

    @Override
    public void endOtherSessions() {
        rest.endOtherSessions();
    }

    @Override
    public TwoFactor twoFactor() {
        return rest.twoFactor();
    }

    @Override
    public TwoFactorSetup beginTwoFactor(String password) {
        return rest.beginTwoFactor(password);
    }

    @Override
    public RecoveryCodes confirmTwoFactor(String code) {
        return rest.confirmTwoFactor(code);
    }

    @Override
    public void endTwoFactor(String password) {
        rest.endTwoFactor(password);
    }

    /** With the address by which this desktop reaches the server: colleagues are usually in the same network. */
    private String link(String code) {
        return new EntryLink(EntryLink.codeIn(code).orElseThrow(), server, rest.fingerprint()).toString();
    }
}
