@NullMarked
package com.galerimerkezi.messenger.server.mail;

import org.jspecify.annotations.NullMarked;
