package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.StarredMessage;
import com.galerimerkezi.messenger.desktop.platform.LoadState;
import com.galerimerkezi.messenger.desktop.text.RoomTitle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** The messages that the user has starred, the last starred first. */
public final class StarredViewModel {

    private final Conversations parts;
    private final StarStore stars;
    private final ObservableList<StarredRow> rows = FXCollections.observableArrayList();
    private final Subscription changes;

    StarredViewModel(Conversations parts) {
        this.parts = parts;
        this.stars = parts.details().stars();
        changes = stars.messages().subscribe(this::show);
        show();
    }

    void close() {
        changes.unsubscribe();
    }

    ObservableList<StarredRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<LoadState> state() {
        return stars.state();
    }

    private void show() {
        rows.setAll(stars.messages().stream().map(this::row).toList());
    }

    private StarredRow row(StarredMessage starred) {
        var message = starred.message();
        return new StarredRow(
                message.roomId(),
                message.seq(),
                roomOf(message),
                message.senderId().equals(parts.me().id())
                        ? parts.texts().get("conversation.you")
                        : message.firstName(),
                parts.moments().inList(message.createdAt()),
                Quotes.lineOf(message, parts.texts()));
    }

    private String roomOf(Message message) {
        return parts.rooms()
                .find(message.roomId())
                .map(room -> RoomTitle.of(room, parts.me().galleryId(), parts.texts()))
                .map(title -> Stream.of(title.name(), title.subject())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElseGet(() -> parts.texts().get("search.closedRoom"));
    }
}
