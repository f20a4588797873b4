/** Emoji: their pictures in texts, their names, the picker and the completion that find them. */
@NullMarked
package com.galerimerkezi.messenger.desktop.emoji;

import org.jspecify.annotations.NullMarked;
