/** Voice messages: recorded, sent, played. */
@NullMarked
package com.galerimerkezi.messenger.desktop.voice;

import org.jspecify.annotations.NullMarked;
