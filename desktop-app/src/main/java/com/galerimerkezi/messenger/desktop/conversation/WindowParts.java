package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiCatalogue;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.LastEmoji;
import java.net.URI;
import java.util.function.Consumer;

/**
 * What the conversations of one window share.
 *
 * @param browser opens a page outside of the program
 */
public record WindowParts(
        EmojiPictures pictures, EmojiCatalogue catalogue, LastEmoji lastEmoji, Consumer<URI> browser) {}
