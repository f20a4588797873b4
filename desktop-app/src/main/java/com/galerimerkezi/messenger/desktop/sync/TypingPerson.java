package com.galerimerkezi.messenger.desktop.sync;

import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Someone who is writing right now.
 *
 * @param gallery null where an older server does not tell
 */
public record TypingPerson(
        UserId userId, String firstName, @Nullable GalleryId gallery) {}
