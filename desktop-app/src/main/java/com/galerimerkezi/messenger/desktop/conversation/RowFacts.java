package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import java.util.Optional;

/** What rows tell of a message beside what stands in it. */
interface RowFacts {

    /** For messages in a row and nothing else. */
    RowFacts NONE = new RowFacts() {
        @Override
        public Original original(MessageId id) {
            return new Original.Unknown();
        }

        @Override
        public boolean isStarred(MessageId id) {
            return false;
        }

        @Override
        public Optional<String> readerOf(Message message) {
            return Optional.empty();
        }

        @Override
        public boolean isDelivered(Message message) {
            return false;
        }

        @Override
        public boolean isAcknowledging(MessageId id) {
            return false;
        }
    };

    /** Of a message that is not among the loaded ones. */
    Original original(MessageId id);

    boolean isStarred(MessageId id);

    /** The first name of who read it first. */
    Optional<String> readerOf(Message message);

    /** This user has acknowledged it, and the server has not told so yet. */
    boolean isAcknowledging(MessageId id);

    /** On a desktop of the other gallery. */
    boolean isDelivered(Message message);
}
