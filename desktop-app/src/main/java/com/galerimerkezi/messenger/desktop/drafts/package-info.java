/** What was typed and not sent: safe on this computer first, then the same on all of the user's desktops. */
@NullMarked
package com.galerimerkezi.messenger.desktop.drafts;

import org.jspecify.annotations.NullMarked;
