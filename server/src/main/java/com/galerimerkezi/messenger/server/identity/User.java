package com.galerimerkezi.messenger.server.identity;

import com.galerimerkezi.messenger.contract.UserProfile;

/** A user with what only the server may know. */
record User(UserProfile profile, String passwordHash, boolean isActive) {}
