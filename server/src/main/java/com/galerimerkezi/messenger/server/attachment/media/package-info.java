/** What pictures, sound and film say of themselves, and small pictures of pictures. Nothing here trusts a byte. */
@NullMarked
package com.galerimerkezi.messenger.server.attachment.media;

import org.jspecify.annotations.NullMarked;
