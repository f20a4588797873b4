package com.galerimerkezi.messenger.desktop.gateway;

import com.galerimerkezi.messenger.contract.AuditPage;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.InvitationRequest;
import com.galerimerkezi.messenger.contract.NewInvitation;
import com.galerimerkezi.messenger.contract.OwnSession;
import com.galerimerkezi.messenger.contract.PeopleImportReport;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.RecoveryCodes;
import com.galerimerkezi.messenger.contract.ResetCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.RoleRequest;
import com.galerimerkezi.messenger.contract.SessionId;
import com.galerimerkezi.messenger.contract.TwoFactor;
import com.galerimerkezi.messenger.contract.TwoFactorCodeRequest;
import com.galerimerkezi.messenger.contract.TwoFactorRequest;
import com.galerimerkezi.messenger.contract.TwoFactorSetup;
import com.galerimerkezi.messenger.contract.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The routes of people and of one's own sign-in as blocking calls; every failure is a GatewayException. */
public final class PeopleGateway {

    private static final MediaType CSV = MediaType.get("text/csv");

    private final PeopleApi api;

    PeopleGateway(PeopleApi api) {
        this.api = api;
    }

    /** By which invitations know this server. */
    public String fingerprint() {
        return EntryLink.fingerprintOf(
                Objects.requireNonNullElse(Answers.data(api.server()).recordKey(), ""));
    }

    public List<Person> people() {
        return Answers.data(api.people());
    }

    public Person setRole(UserId person, Role role) {
        return Answers.data(api.setRole(person, new RoleRequest(role)));
    }

    public Person disable(UserId person) {
        return Answers.data(api.disable(person));
    }

    public Person enable(UserId person) {
        return Answers.data(api.enable(person));
    }

    public ResetCode reset(UserId person) {
        return Answers.data(api.reset(person));
    }

    public Person removeTwoFactor(UserId person) {
        return Answers.data(api.removeTwoFactor(person));
    }

    /** What became of each line of a list, or would become of it. */
    public PeopleImportReport importList(byte[] csv, boolean dryRun) {
        return Answers.data(api.importList(dryRun, RequestBody.create(csv, CSV)));
    }

    public List<Invitation> invitations() {
        return Answers.data(api.invitations());
    }

    public NewInvitation invite(InvitationRequest request) {
        return Answers.data(api.invite(request));
    }

    public void withdraw(InvitationId invitation) {
        Answers.done(api.withdraw(invitation));
    }

    public AuditPage audit(
            @Nullable UserId user,
            @Nullable String action,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String cursor) {
        return Answers.auditPage(api.audit(user, action, textOf(from), textOf(to), cursor));
    }

    public List<OwnSession> sessions() {
        return Answers.data(api.sessions());
    }

    public void endOtherSessions() {
        Answers.done(api.endOtherSessions());
    }

    public void endSession(SessionId session) {
        Answers.done(api.endSession(session));
    }

    public TwoFactor twoFactor() {
        return Answers.data(api.twoFactor());
    }

    public TwoFactorSetup beginTwoFactor(String password) {
        return Answers.data(api.beginTwoFactor(new TwoFactorRequest(password)));
    }

    public RecoveryCodes confirmTwoFactor(String code) {
        return Answers.data(api.confirmTwoFactor(new TwoFactorCodeRequest(code)));
    }

    public void endTwoFactor(String password) {
        Answers.done(api.endTwoFactor(new TwoFactorRequest(password)));
    }

    private static @Nullable String textOf(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}
