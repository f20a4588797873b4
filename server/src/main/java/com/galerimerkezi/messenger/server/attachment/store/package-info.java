/** Where the bytes of files lie: unfinished ones on this computer's disk, complete ones there or in an S3 store. */
@NullMarked
package com.galerimerkezi.messenger.server.attachment.store;

import org.jspecify.annotations.NullMarked;
