/** How settings reach the program: a file, the environment, flags; each says its name when it is wrong. */
@NullMarked
package com.galerimerkezi.messenger.server.platform.settings;

import org.jspecify.annotations.NullMarked;
