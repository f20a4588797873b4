@NullMarked
package com.galerimerkezi.messenger.server.team;

import org.jspecify.annotations.NullMarked;
