@NullMarked
package com.galerimerkezi.messenger.server.room;

import org.jspecify.annotations.NullMarked;
