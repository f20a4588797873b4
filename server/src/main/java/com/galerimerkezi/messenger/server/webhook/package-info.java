/** Telling other systems what happens: each gallery's log, delivered in order to the addresses that asked for it. */
@NullMarked
package com.galerimerkezi.messenger.server.webhook;

import org.jspecify.annotations.NullMarked;
