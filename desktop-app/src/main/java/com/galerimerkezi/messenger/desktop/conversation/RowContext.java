package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.text.Texts;

/** What the rows of one conversation share. */
record RowContext(
        TimelineCell.Actions actions,
        MessageActions messages,
        TextSelection selection,
        ChosenMessages chosen,
        RowFocus focus,
        OpenMenu menu,
        EmojiText emoji,
        CardDesks desks,
        NoteViewModel note,
        Texts texts) {}
