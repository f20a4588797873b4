/** Films: their place in a chat, and a player with its controls. */
@NullMarked
package com.galerimerkezi.messenger.desktop.video;

import org.jspecify.annotations.NullMarked;
