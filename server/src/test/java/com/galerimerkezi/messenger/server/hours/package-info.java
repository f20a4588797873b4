@NullMarked
package com.galerimerkezi.messenger.server.hours;

import org.jspecify.annotations.NullMarked;
