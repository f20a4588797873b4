package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A voice that goes on while its room is not on the screen: whose it is, and how to stop it. */
public final class PlayerBar extends HBox {

    private final Player player;
    private final ObservableValue<@Nullable RoomId> room;
    private final Texts texts;
    private final Subscription following;
    private Subscription shown = Subscription.EMPTY;
    private @Nullable VoiceClip clip;

    public PlayerBar(Player player, ObservableValue<@Nullable RoomId> room, Texts texts) {
        this.player = player;
        this.room = room;
        this.texts = texts;
        setId("player-bar");
        getStyleClass().add("player-bar");
        managedProperty().bind(visibleProperty());
        setVisible(false);
        following = Subscription.combine(
                player.clip().subscribe(this::update),
                player.playing().subscribe(this::update),
                room.subscribe(this::update));
    }

    public void close() {
        following.unsubscribe();
        shown.unsubscribe();
    }

    /** Of another room, and begun; what was paused there stays until it is closed. */
    private void update() {
        var now = player.clip().get();
        boolean begun = player.playing().get() || !player.position().get().isZero();
        var wanted = now != null && begun && !now.room().equals(room.getValue()) ? now : null;
        if (wanted != null && !wanted.equals(clip)) {
            show(wanted);
        }
        if (wanted == null) {
            shown.unsubscribe();
            getChildren().clear();
        }
        clip = wanted;
        setVisible(wanted != null);
    }

    private void show(VoiceClip now) {
        shown.unsubscribe();
        var voice = new VoiceView(now, player, texts);
        shown = voice.following();
        HBox.setHgrow(voice, Priority.ALWAYS);
        var who = new Label(now.speaker().isEmpty() ? texts.get("conversation.you") : now.speaker());
        who.getStyleClass().add("text-strong");
        var close = Parts.icon("player-close", "fth-x", texts.get("common.close"), player::leave);
        getChildren().setAll(who, voice, close);
    }
}
