/** The faults of docs/faults.md, each followed by the history checker. */
@NullMarked
package com.galerimerkezi.messenger.server.faults;

import org.jspecify.annotations.NullMarked;
