@NullMarked
package com.galerimerkezi.messenger.server.webhook;

import org.jspecify.annotations.NullMarked;
