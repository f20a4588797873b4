/** Offers: what they are now, what can be done with them, and how they are shown. */
@NullMarked
package com.galerimerkezi.messenger.desktop.offers;

import org.jspecify.annotations.NullMarked;
