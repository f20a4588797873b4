@NullMarked
package com.galerimerkezi.messenger.server.attachment;

import org.jspecify.annotations.NullMarked;
