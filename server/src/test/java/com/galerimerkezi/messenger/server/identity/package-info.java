@NullMarked
package com.galerimerkezi.messenger.server.identity;

import org.jspecify.annotations.NullMarked;
