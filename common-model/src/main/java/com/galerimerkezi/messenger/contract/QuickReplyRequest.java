package com.galerimerkezi.messenger.contract;

import org.jspecify.annotations.Nullable;

/**
 * What a quick reply is to be, a new one too.
 *
 * @param forGallery all of the gallery's, which its owner alone writes; it stays what it was made as
 */
public record QuickReplyRequest(
        String shortcut, String content, @Nullable Boolean forGallery) {}
