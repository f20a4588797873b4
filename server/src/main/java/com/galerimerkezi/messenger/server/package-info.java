/** The server as one object that starts and stops. */
@NullMarked
package com.galerimerkezi.messenger.server;

import org.jspecify.annotations.NullMarked;
