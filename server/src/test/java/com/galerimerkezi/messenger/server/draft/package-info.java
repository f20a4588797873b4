@NullMarked
package com.galerimerkezi.messenger.server.draft;

import org.jspecify.annotations.NullMarked;
