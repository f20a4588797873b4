/** Texts that are kept to be sent again: a user's own, and a gallery's. Nobody else sees them. */
@NullMarked
package com.galerimerkezi.messenger.server.reply;

import org.jspecify.annotations.NullMarked;
