/** A whole server process that is killed again and again. */
@NullMarked
package com.galerimerkezi.messenger.server.endurance;

import org.jspecify.annotations.NullMarked;
