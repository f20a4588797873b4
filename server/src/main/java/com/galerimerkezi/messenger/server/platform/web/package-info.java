/** How HTTP looks here: the JSON dialect on Spring's codecs, refusals as answers. */
@NullMarked
package com.galerimerkezi.messenger.server.platform.web;

import org.jspecify.annotations.NullMarked;
