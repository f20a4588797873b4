package com.galerimerkezi.messenger.desktop.media;

import com.galerimerkezi.messenger.contract.MediaKind;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.look.Overlays;
import com.galerimerkezi.messenger.desktop.pictures.Lightbox;
import com.galerimerkezi.messenger.desktop.pictures.Pictures;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.Films;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** What the media parts of one room need to show themselves. */
public record MediaKit(
        RoomId room,
        UserId me,
        MediaLists lists,
        Pictures pictures,
        Films films,
        Voices voices,
        MediaActions actions,
        Overlays overlays,
        Moments moments,
        Texts texts) {

    RoomMedia open(MediaKind kind) {
        return lists.open(room, kind);
    }

    /** Over the whole window, with all others of its list. */
    void view(Message picture, RoomMedia among, Node from) {
        var lightbox = new Lightbox(
                among,
                picture,
                pictures,
                films,
                texts,
                moments,
                message -> actions.save(message, from),
                message -> {
                    overlays.close();
                    actions.reveal(message);
                },
                overlays::close);
        overlays.fill(lightbox);
        overlays.onEscape(lightbox::back);
        lightbox.requestFocus();
    }

    String who(Message message) {
        return message.senderId().equals(me)
                ? texts.get("conversation.you")
                : message.firstName() + " " + message.lastName();
    }

    /** Size, sender, time, as far as there is something to say. */
    String detail(Message message) {
        var size = Objects.requireNonNullElse(message.fileSize(), 0L);
        return Stream.of(
                        size == 0 ? "" : Amounts.size(size, texts.locale()),
                        who(message),
                        moments.exactly(message.createdAt()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String spoken(Message picture) {
        var what = Films.isIn(picture) ? Films.spoken(picture, texts) : texts.get("media.spoken.picture");
        return what + ", " + who(picture) + ", " + moments.exactly(picture.createdAt());
    }
}
