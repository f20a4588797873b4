/** The record of each room: a chain of hashes over what was said in it. */
@NullMarked
package com.galerimerkezi.messenger.server.record;

import org.jspecify.annotations.NullMarked;
