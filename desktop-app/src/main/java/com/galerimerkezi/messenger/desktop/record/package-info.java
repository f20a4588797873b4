/** The record of a room as a file: saved, and verified without the server. */
@NullMarked
package com.galerimerkezi.messenger.desktop.record;

import org.jspecify.annotations.NullMarked;
