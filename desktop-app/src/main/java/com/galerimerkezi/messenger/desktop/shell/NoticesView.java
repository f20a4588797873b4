package com.galerimerkezi.messenger.desktop.shell;

import com.galerimerkezi.messenger.desktop.local.FileNotice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;

/** What happened to this computer's files, a line each, until it was read; and what else has to be said. */
final class NoticesView extends VBox {

    private final ObservableList<FileNotice> notices;
    private final Texts texts;
    private final VBox files = new VBox();
    private final Subscription shown;

    NoticesView(ObservableList<FileNotice> notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
        setId("notices");
        getChildren().add(files);
        show();
        shown = notices.subscribe(this::show);
    }

    void add(Node line) {
        getChildren().add(line);
    }

    private void show() {
        files.getChildren().setAll(notices.stream().map(this::line).toList());
    }

    private Node line(FileNotice notice) {
        var text = new Label(sentence(notice));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var close = new Button(texts.get("common.close"));
        close.getStyleClass().add("link");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> notices.remove(notice));
        var line = new HBox(new FontIcon("fth-info"), text, close);
        line.getStyleClass().add("connection-bar");
        return line;
    }

    private String sentence(FileNotice notice) {
        return switch (notice) {
            case FileNotice.OutboxLaidAside(var where) -> texts.get("notice.outbox", where);
            case FileNotice.CacheBegunAnew() -> texts.get("notice.cache");
        };
    }

    void close() {
        shown.unsubscribe();
    }
}
