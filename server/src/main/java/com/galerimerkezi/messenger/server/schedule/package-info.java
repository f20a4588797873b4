/** Messages that the server sends at their time, each once. The other gallery knows nothing of them until then. */
@NullMarked
package com.galerimerkezi.messenger.server.schedule;

import org.jspecify.annotations.NullMarked;
