/** The room list and what a room can be opened about. */
@NullMarked
package com.galerimerkezi.messenger.desktop.rooms;

import org.jspecify.annotations.NullMarked;
