@NullMarked
package com.galerimerkezi.messenger.server.attachment.media;

import org.jspecify.annotations.NullMarked;
