package com.galerimerkezi.messenger.desktop.emoji;

/** What one window knows about emoji. */
public record EmojiKit(EmojiPictures pictures, EmojiCatalogue catalogue, LastEmoji last) {}
