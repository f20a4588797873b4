@NullMarked
package com.galerimerkezi.messenger.server.message;

import org.jspecify.annotations.NullMarked;
