/** PostgreSQL that the server brings along: unpacked, started, watched and stopped by us, and as durable as any other. */
@NullMarked
package com.galerimerkezi.messenger.server.platform.postgres;

import org.jspecify.annotations.NullMarked;
