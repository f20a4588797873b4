@NullMarked
package com.galerimerkezi.messenger.server.deal;

import org.jspecify.annotations.NullMarked;
