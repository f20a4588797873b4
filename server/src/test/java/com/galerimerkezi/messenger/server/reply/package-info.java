@NullMarked
package com.galerimerkezi.messenger.server.reply;

import org.jspecify.annotations.NullMarked;
