/** Messages for later: when they are to be sent, and those of a chat that wait. */
@NullMarked
package com.galerimerkezi.messenger.desktop.schedule;

import org.jspecify.annotations.NullMarked;
