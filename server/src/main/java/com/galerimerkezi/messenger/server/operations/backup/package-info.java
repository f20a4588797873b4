/** The whole server in one file, and a server made of such a file. */
@NullMarked
package com.galerimerkezi.messenger.server.operations.backup;

import org.jspecify.annotations.NullMarked;
