/** What every feature stands on: the UI thread, the folders, the one failure. */
@NullMarked
package com.galerimerkezi.messenger.desktop.platform;

import org.jspecify.annotations.NullMarked;
