/** A gallery's own vehicles: describing them, and telling whoever talks about them. */
@NullMarked
package com.galerimerkezi.messenger.server.vehicle;

import org.jspecify.annotations.NullMarked;
