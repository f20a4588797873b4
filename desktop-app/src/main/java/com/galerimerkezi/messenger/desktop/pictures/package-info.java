/** Pictures of messages: in their bubbles, large over the window, and on their way out. */
@NullMarked
package com.galerimerkezi.messenger.desktop.pictures;

import org.jspecify.annotations.NullMarked;
