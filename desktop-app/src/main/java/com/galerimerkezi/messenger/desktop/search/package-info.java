/** Messages found: by the server, or in what this computer has of them while the server is not reached. */
@NullMarked
package com.galerimerkezi.messenger.desktop.search;

import org.jspecify.annotations.NullMarked;
