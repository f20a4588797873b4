/** What a user wrote and did not send, the same on all of this user's desktops. Nobody else sees or hears of it. */
@NullMarked
package com.galerimerkezi.messenger.server.draft;

import org.jspecify.annotations.NullMarked;
