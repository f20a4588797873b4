/** The wire contract: what every client and every server of this system speaks. */
@NullMarked
package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.NullMarked;
