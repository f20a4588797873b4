@NullMarked
package com.galerimerkezi.messenger.desktop.faults;

import org.jspecify.annotations.NullMarked;
