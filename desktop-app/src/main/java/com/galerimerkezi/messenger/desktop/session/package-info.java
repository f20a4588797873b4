/** One signed-in user, from the password to the sign-out. */
@NullMarked
package com.galerimerkezi.messenger.desktop.session;

import org.jspecify.annotations.NullMarked;
