/** Offers from the first amount to their end, step by step, and what an accepted one does to the vehicle. */
@NullMarked
package com.galerimerkezi.messenger.server.offer;

import org.jspecify.annotations.NullMarked;
