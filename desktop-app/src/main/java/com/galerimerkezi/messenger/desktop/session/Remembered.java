package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.UserProfile;
import java.net.URI;

/** What a restart needs to go on without a password. */
record Remembered(URI server, String refreshToken, UserProfile user) {

    Remembered with(String nextToken, UserProfile present) {
        return new Remembered(server, nextToken, present);
    }
}
