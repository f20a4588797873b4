/** One room's messages, what is on its way, and how far it was read. */
@NullMarked
package com.galerimerkezi.messenger.desktop.conversation;

import org.jspecify.annotations.NullMarked;
