/** The wire: REST by Retrofit, events by Socket.IO. Knows no user interface. */
@NullMarked
package com.galerimerkezi.messenger.desktop.gateway;

import org.jspecify.annotations.NullMarked;
