package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody who is there, or an invitation that nobody has followed yet. */
record PeopleRow(@Nullable Person person, @Nullable Invitation invitation) {

    static List<PeopleRow> all(PeopleServer server) {
        return Stream.concat(
                        server.people().stream().map(person -> new PeopleRow(person, null)),
                        server.invitations().stream().map(invitation -> new PeopleRow(null, invitation)))
                .toList();
    }

    boolean isOf(UserId user) {
        return person != null && person.id().equals(user);
    }

    boolean isSameAs(PeopleRow other) {
        return person == null
                ? invitation != null
                        && other.invitation != null
                        && invitation.id().equals(other.invitation.id())
                : other.isOf(person.id());
    }

    boolean isStaff() {
        return person != null && person.isActive() && person.role() == Role.STAFF;
    }

    boolean isOwner() {
        return person != null && person.isActive() && person.role() == Role.OWNER;
    }

    boolean isActive() {
        return person != null && person.isActive();
    }

    boolean isDisabled() {
        return person != null && !person.isActive();
    }

    boolean hasTwoFactor() {
        return person != null && person.twoFactor();
    }

    boolean isInvitation() {
        return invitation != null;
    }
}
