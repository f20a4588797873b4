/** The window in which one says how the program is to be: the pages left, what can be chosen right. */
@NullMarked
package com.galerimerkezi.messenger.desktop.options;

import org.jspecify.annotations.NullMarked;
