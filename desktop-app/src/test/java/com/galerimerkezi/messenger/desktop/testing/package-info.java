@NullMarked
package com.galerimerkezi.messenger.desktop.testing;

import org.jspecify.annotations.NullMarked;
