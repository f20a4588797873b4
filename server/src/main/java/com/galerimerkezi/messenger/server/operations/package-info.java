/** Running the server: what it says of itself, its health, its commands. */
@NullMarked
package com.galerimerkezi.messenger.server.operations;

import org.jspecify.annotations.NullMarked;
