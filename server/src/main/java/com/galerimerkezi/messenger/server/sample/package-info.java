/** A large server in a minute, for measuring: galleries, rooms and messages in bulk, and a file that tells what is there. */
@NullMarked
package com.galerimerkezi.messenger.server.sample;

import org.jspecify.annotations.NullMarked;
