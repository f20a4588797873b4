/** Socket.IO on the server's one port: gates, sessions, sending. Knows callers, and no feature. */
@NullMarked
package com.galerimerkezi.messenger.server.realtime;

import org.jspecify.annotations.NullMarked;
