/** What lives in the moment: joined rooms, who types, who is there. Only when somebody was last there is stored. */
@NullMarked
package com.galerimerkezi.messenger.server.presence;

import org.jspecify.annotations.NullMarked;
