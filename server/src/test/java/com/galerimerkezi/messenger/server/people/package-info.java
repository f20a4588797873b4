@NullMarked
package com.galerimerkezi.messenger.server.people;

import org.jspecify.annotations.NullMarked;
