/** What every screen looks like: fonts, colours, avatars. */
@NullMarked
package com.galerimerkezi.messenger.desktop.look;

import org.jspecify.annotations.NullMarked;
