/** Tells people by mail that something waits while no desktop of theirs is there. A mail says how much, never what. */
@NullMarked
package com.galerimerkezi.messenger.server.mail;

import org.jspecify.annotations.NullMarked;
