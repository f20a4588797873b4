/** The event log of each gallery: written with every durable change, read by sync and by the broadcaster. */
@NullMarked
package com.galerimerkezi.messenger.server.events;

import org.jspecify.annotations.NullMarked;
