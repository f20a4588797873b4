/** Files on their way to and from a room. */
@NullMarked
package com.galerimerkezi.messenger.desktop.attachment;

import org.jspecify.annotations.NullMarked;
