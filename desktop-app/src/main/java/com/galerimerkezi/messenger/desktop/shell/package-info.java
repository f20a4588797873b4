/** The program around the features: windows, theme, menu, start, wiring. */
@NullMarked
package com.galerimerkezi.messenger.desktop.shell;

import org.jspecify.annotations.NullMarked;
