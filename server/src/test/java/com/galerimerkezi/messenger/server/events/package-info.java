@NullMarked
package com.galerimerkezi.messenger.server.events;

import org.jspecify.annotations.NullMarked;
