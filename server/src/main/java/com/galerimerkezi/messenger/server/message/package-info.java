/** Messages and read marks: the write path from a request to the rows that both galleries read. */
@NullMarked
package com.galerimerkezi.messenger.server.message;

import org.jspecify.annotations.NullMarked;
