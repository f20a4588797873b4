@NullMarked
package com.galerimerkezi.messenger.server.dashboard;

import org.jspecify.annotations.NullMarked;
