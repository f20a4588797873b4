/** What stays on this computer: unsent messages and drafts, and a cache that may be thrown away. */
@NullMarked
package com.galerimerkezi.messenger.desktop.local;

import org.jspecify.annotations.NullMarked;
