/** Keeps this desktop equal to the server: connection, events in order, who types, who is there. */
@NullMarked
package com.galerimerkezi.messenger.desktop.sync;

import org.jspecify.annotations.NullMarked;
