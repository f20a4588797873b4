package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiKit;
import com.galerimerkezi.messenger.desktop.keys.Keymap;
import com.galerimerkezi.messenger.desktop.spelling.Spelling;
import com.galerimerkezi.messenger.desktop.text.DeepLink;
import java.net.URI;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What the conversations of one window share.
 *
 * @param browser opens a page outside of the program
 * @param places leads to a chat of this program
 * @param enterSends or breaks the line, while Ctrl+Enter sends
 */
public record WindowParts(
        EmojiKit emoji,
        Spelling spelling,
        Consumer<URI> browser,
        Consumer<DeepLink> places,
        BooleanSupplier enterSends,
        Keymap keymap) {}
