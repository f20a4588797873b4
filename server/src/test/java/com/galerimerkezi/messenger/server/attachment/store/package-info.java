@NullMarked
package com.galerimerkezi.messenger.server.attachment.store;

import org.jspecify.annotations.NullMarked;
