/** Rooms between two galleries: opening, listing, closing, and who may enter. */
@NullMarked
package com.galerimerkezi.messenger.server.room;

import org.jspecify.annotations.NullMarked;
