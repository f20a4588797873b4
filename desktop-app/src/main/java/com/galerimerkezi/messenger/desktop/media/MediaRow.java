package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import java.time.YearMonth;
import java.util.List;

/** What stands side by side in a list of media. */
sealed interface MediaRow {

    /** From left to right; none in a row that is no message's. */
    List<Message> messages();

    record Month(YearMonth month) implements MediaRow {
        @Override
        public List<Message> messages() {
            return List.of();
        }
    }

    record Pictures(List<Message> messages) implements MediaRow {}

    /** A file, a sound, an address: one in a row. */
    record Single(Message message) implements MediaRow {
        @Override
        public List<Message> messages() {
            return List.of(message);
        }
    }

    /** In the place of those that are not here yet: before this one. */
    record Older(MessageId oldest) implements MediaRow {
        @Override
        public List<Message> messages() {
            return List.of();
        }
    }
}
