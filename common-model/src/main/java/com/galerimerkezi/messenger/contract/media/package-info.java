/** Pictures, sound and film, as far as client and server must agree on them. */
@NullMarked
package com.galerimerkezi.messenger.contract.media;

import org.jspecify.annotations.NullMarked;
