/** What the user chose and the program remembers. */
@NullMarked
package com.galerimerkezi.messenger.desktop.settings;

import org.jspecify.annotations.NullMarked;
