@NullMarked
package com.galerimerkezi.messenger.server.export;

import org.jspecify.annotations.NullMarked;
