package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.text.Texts;
import org.jspecify.annotations.Nullable;

/** What files that are chosen for a room need on their way. */
public record Sending(Uploads uploads, Pictures pictures, Background background) {

    /** For photos of vehicles. */
    public BarePhotos bare() {
        return new BarePhotos(uploads, background);
    }

    /**
     * Nothing is sent yet.
     *
     * @param replyTo the message that the first of them answers
     */
    public SendingViewModel into(RoomId room, @Nullable MessageId replyTo, Texts texts) {
        return new SendingViewModel(room, replyTo, this, texts);
    }
}
