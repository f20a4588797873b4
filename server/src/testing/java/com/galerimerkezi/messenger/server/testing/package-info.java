/** What tests of every feature stand on. */
@NullMarked
package com.galerimerkezi.messenger.server.testing;

import org.jspecify.annotations.NullMarked;
