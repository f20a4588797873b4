/** When a gallery answers, and what it says by itself outside of that. */
@NullMarked
package com.galerimerkezi.messenger.server.hours;

import org.jspecify.annotations.NullMarked;
