/** The record of a room as a file that anybody can verify: JSON, PDF, ZIP. */
@NullMarked
package com.galerimerkezi.messenger.server.export;

import org.jspecify.annotations.NullMarked;
