package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.Bubble;
import com.galerimerkezi.messenger.desktop.conversation.TimelineRow.MessageRow;
import com.galerimerkezi.messenger.desktop.pictures.MessagePicture;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures that were sent together stand together, as one row. Each is still a message of its own. */
final class Albums {

    /** As many as can be told apart in one bubble. */
    private static final int MOST = 10;

    private Albums() {}

    static List<TimelineRow> joined(List<TimelineRow> rows, Texts texts) {
        var joined = new ArrayList<TimelineRow>();
        for (var row : rows) {
            if (row instanceof MessageRow picture
                    && !joined.isEmpty()
                    && joined.getLast() instanceof MessageRow before
                    && takes(before, picture)) {
                joined.set(joined.size() - 1, with(before, picture, texts));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** What has something of its own to say stands alone. */
    private static boolean takes(MessageRow album, MessageRow picture) {
        var message = picture.message();
        return album.album().size() + 1 < MOST
                && albumOf(album.message()).isPresent()
                && albumOf(album.message()).equals(albumOf(message))
                && album.message().senderId().equals(message.senderId())
                && picture.bubble().text().isEmpty()
                && picture.bubble().quote() == null
                && message.reactions().isEmpty()
                && message.pinnedAt() == null
                && !picture.starred();
    }

    private static Optional<Object> albumOf(Message message) {
        return MessagePicture.isIn(message) && message.metadata() != null
                ? Optional.ofNullable(message.metadata().get(ShareFileRequest.ALBUM_ID))
                : Optional.empty();
    }

    private static MessageRow with(MessageRow row, MessageRow picture, Texts texts) {
        var album = new ArrayList<>(row.album());
        album.add(picture.message());
        var first = row.bubble();
        var bubble = new Bubble(
                first.own(),
                first.sender(),
                first.gallery(),
                first.text(),
                picture.bubble().time(),
                first.first(),
                picture.bubble().last(),
                first.quote(),
                first.forwarded());
        return new MessageRow(
                row.message(),
                bubble,
                picture.delivery(),
                picture.how(),
                row.starred(),
                row.seen(),
                texts.get("album.spoken", row.spoken(), album.size()),
                List.copyOf(album));
    }
}
