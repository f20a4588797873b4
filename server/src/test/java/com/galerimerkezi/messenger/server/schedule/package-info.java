@NullMarked
package com.galerimerkezi.messenger.server.schedule;

import org.jspecify.annotations.NullMarked;
