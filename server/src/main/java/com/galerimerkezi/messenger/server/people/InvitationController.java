package com.galerimerkezi.messenger.server.people;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.InvitationId;
import com.galerimerkezi.messenger.contract.InvitationRequest;
import com.galerimerkezi.messenger.contract.NewInvitation;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.people.EntryCodes.Guest;
import com.galerimerkezi.messenger.server.platform.Check;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class InvitationController {

    private static final int LONGEST_NAME = 80;

    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GetMapping(ApiPaths.INVITATIONS)
    ApiResponse<List<Invitation>> list(Caller caller) {
        return ApiResponse.of(invitations.list(caller));
    }

    @PostMapping(ApiPaths.INVITATIONS)
    ResponseEntity<ApiResponse<NewInvitation>> invite(Caller caller, @RequestBody InvitationRequest request) {
        var kind = Objects.requireNonNullElse(request.kind(), EntryKind.JOIN);
        boolean isForGallery = kind == EntryKind.NEW_GALLERY;
        var role = isForGallery ? Role.OWNER : Objects.requireNonNullElse(request.role(), Role.STAFF);
        var guest = new Guest(
                strippedOrNull(request.email()),
                strippedOrNull(request.firstName()),
                strippedOrNull(request.lastName()));
        Check.that()
                .problem(kind == EntryKind.RESET, "kind", "wrong")
                .problem(guest.email() != null && !Newcomer.isAddress(guest.email()), "email", "no_email")
                .optionalText("firstName", guest.firstName(), LONGEST_NAME)
                .optionalText("lastName", guest.lastName(), LONGEST_NAME)
                .orRefuse();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(ApiResponse.of(invitations.invite(caller, kind, role, guest)));
    }

    @DeleteMapping(ApiPaths.INVITATION)
    ApiResponse<Void> withdraw(Caller caller, @PathVariable InvitationId id) {
        invitations.withdraw(caller, id);
        return ApiResponse.done("Invitation withdrawn");
    }

    private static @Nullable String strippedOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
