/** Galleries, vehicles and conversations for an empty server, so that one can look around before there is business. */
@NullMarked
package com.galerimerkezi.messenger.server.demo;

import org.jspecify.annotations.NullMarked;
