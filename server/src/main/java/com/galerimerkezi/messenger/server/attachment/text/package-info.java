/** What documents say, read for the search: within bounds of time, memory and length, and without running anything. */
@NullMarked
package com.galerimerkezi.messenger.server.attachment.text;

import org.jspecify.annotations.NullMarked;
