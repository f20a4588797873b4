@NullMarked
package com.galerimerkezi.messenger.server.search;

import org.jspecify.annotations.NullMarked;
