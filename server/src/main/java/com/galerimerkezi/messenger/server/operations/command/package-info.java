/** The command line of the server. */
@NullMarked
package com.galerimerkezi.messenger.server.operations.command;

import org.jspecify.annotations.NullMarked;
