@NullMarked
package com.galerimerkezi.messenger.server.alert;

import org.jspecify.annotations.NullMarked;
