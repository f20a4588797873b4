/** The log: one JSON object a line, without anything that dealers wrote or signed in with. */
@NullMarked
package com.galerimerkezi.messenger.server.operations.log;

import org.jspecify.annotations.NullMarked;
