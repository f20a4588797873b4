/** What every feature stands on: settings, refusals, the database, the data folder. Knows no feature. */
@NullMarked
package com.galerimerkezi.messenger.server.platform;

import org.jspecify.annotations.NullMarked;
