@NullMarked
package com.galerimerkezi.messenger.server.offer;

import org.jspecify.annotations.NullMarked;
