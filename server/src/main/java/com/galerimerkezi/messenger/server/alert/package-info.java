/** Warnings of rooms that wait and offers that end: to whoever has the room, then to the owners. */
@NullMarked
package com.galerimerkezi.messenger.server.alert;

import org.jspecify.annotations.NullMarked;
