/** The vehicles of all galleries: looked for, shown, described by their owners. */
@NullMarked
package com.galerimerkezi.messenger.desktop.vehicles;

import org.jspecify.annotations.NullMarked;
