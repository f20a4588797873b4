package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import javafx.geometry.Bounds;

/** What may be asked for about a message that the server has. */
interface MessageActions {

    boolean canAnswer(Message message);

    void answer(Message message);

    /** The message that this row answers comes onto the screen. */
    void show(Quote original);

    /** The row is on the screen, and its original is not known. */
    void lookUp(Quote original);

    void forward(Message message);

    /** To do something with several. */
    void choose(Message message);

    boolean canPin(Message message);

    void pin(Message message, boolean pinned);

    /** It asks, and this user of the other gallery has not answered. */
    boolean canAcknowledge(Message message);

    void acknowledge(Message message);

    boolean isStarred(Message message);

    void star(Message message, boolean starred);

    boolean canMarkUnread(Message message);

    void markUnread(Message message);

    /** Only one's own gallery's messages are read by others. */
    boolean hasReaders(Message message);

    /** Any emoji may be chosen beside the bubble. */
    void pickReaction(Message message, Bounds beside);

    /** Beside a place in the scene: the row may be drawn anew meanwhile. */
    void showReaders(Message message, Bounds beside);

    void showHistory(Message message, Bounds beside);
}
