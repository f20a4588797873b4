/** What the keyboard does: one list, which the windows obey and the help shows. */
@NullMarked
package com.galerimerkezi.messenger.desktop.keys;

import org.jspecify.annotations.NullMarked;
