/** Texts that are kept to be sent again, found by a slash in the composer and filled in from the chat's vehicle. */
@NullMarked
package com.galerimerkezi.messenger.desktop.replies;

import org.jspecify.annotations.NullMarked;
