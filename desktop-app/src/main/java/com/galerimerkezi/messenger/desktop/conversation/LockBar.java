package com.galerimerkezi.messenger.desktop.conversation;

import com.galerimerkezi.messenger.contract.Assignee;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.team.TeamStore;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** In the place of the composer where a colleague answers this chat: who wants to write takes it over first. */
final class LockBar extends HBox {

    LockBar(ObservableValue<@Nullable Assignee> locked, BooleanExpression shown, Texts texts, Runnable takeOver) {
        setId("lock-bar");
        getStyleClass().add("lock-bar");
        var words = new Label();
        words.setWrapText(true);
        words.setMinWidth(0);
        words.textProperty()
                .bind(locked.map(assignee ->
                                assignee == null ? "" : texts.get("team.lock.bar", TeamStore.nameOf(assignee)))
                        .orElse(""));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren()
                .addAll(
                        new FontIcon("fth-user-check"),
                        words,
                        Parts.button("take-over", texts.get("team.lock.take"), "secondary", takeOver));
        Parts.shown(this, shown);
    }
}
