/** What lives only in the moment: joined rooms, who types, who is there. Nothing of it is stored. */
@NullMarked
package com.galerimerkezi.messenger.server.presence;

import org.jspecify.annotations.NullMarked;
