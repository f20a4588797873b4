package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.Role;

/** Somebody who can sign in, as the operator sees it. */
public record Account(
        String email, String firstName, String lastName, Role role, String galleryName, boolean isActive) {}
