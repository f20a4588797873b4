/** What is noted of a deal beside the talk: how it ended, and money that changed hands. */
@NullMarked
package com.galerimerkezi.messenger.server.deal;

import org.jspecify.annotations.NullMarked;
