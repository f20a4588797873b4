/** Finds messages of the caller's gallery, as dealers write and type. */
@NullMarked
package com.galerimerkezi.messenger.server.search;

import org.jspecify.annotations.NullMarked;
