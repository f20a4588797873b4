/** What was done by whom, added to and never changed; never what somebody wrote. */
@NullMarked
package com.galerimerkezi.messenger.server.audit;

import org.jspecify.annotations.NullMarked;
