/** Files: bytes that arrive in pieces, are checked for what they are, and are sent into rooms. */
@NullMarked
package com.galerimerkezi.messenger.server.attachment;

import org.jspecify.annotations.NullMarked;
