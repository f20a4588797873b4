@NullMarked
package com.galerimerkezi.messenger.server.vehicle;

import org.jspecify.annotations.NullMarked;
