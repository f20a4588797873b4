package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import org.jspecify.annotations.Nullable;

/** Whose messages are sought: one person's, a whole gallery's, or anybody's. */
record Writer(String name, @Nullable UserId user, @Nullable GalleryId gallery) {

    static final Writer ANYBODY = new Writer("", null, null);
}
