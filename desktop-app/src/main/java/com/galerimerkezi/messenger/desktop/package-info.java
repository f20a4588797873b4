/** The desktop program. */
@NullMarked
package com.galerimerkezi.messenger.desktop;

import org.jspecify.annotations.NullMarked;
