/** What rooms are about: galleries, vehicles, offers, to be looked up. */
@NullMarked
package com.galerimerkezi.messenger.server.listing;

import org.jspecify.annotations.NullMarked;
