/** Who calls: users, galleries, passwords, tokens, sessions. */
@NullMarked
package com.galerimerkezi.messenger.server.identity;

import org.jspecify.annotations.NullMarked;
