package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file in a bubble: what it is, how big, how far it is, and the one thing to do with it. */
public final class FileCard extends HBox {

    private static final double NAME_WIDTH = 260;

    private final Label name = new Label();
    private final Label detail = new Label();
    private final ProgressBar bar = new ProgressBar();
    private Runnable unbind = () -> {};

    private FileCard(String fileName, Node sign) {
        getStyleClass().add("file-card");
        name.setText(fileName);
        name.setTooltip(new Tooltip(fileName));
        name.setMaxWidth(NAME_WIDTH);
        name.setWrapText(true);
        name.getStyleClass().add("file-name");
        detail.getStyleClass().add("file-size");
        detail.setMaxWidth(NAME_WIDTH);
        detail.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setPrefWidth(220);
        bar.managedProperty().bind(bar.visibleProperty());
        var lines = new VBox(3, name, bar, detail);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sign, lines);
    }

    /** What kind of file it is, as a sign. */
    public static Node sign(String fileName) {
        var sign = new StackPane(new FontIcon(iconOf(fileName)));
        sign.getStyleClass().add("file-icon");
        return sign;
    }

    /** A file that lies on the server. */
    public static FileCard of(String fileName, long size, FileSaving saving, Runnable save, Texts texts) {
        var card = new FileCard(fileName, sign(fileName));
        var bytes = Amounts.size(size, texts.locale());
        card.bar.visibleProperty().bind(saving.running());
        card.bar.progressProperty().bind(saving.progress());
        card.detail
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> saving.outcome().get().isEmpty()
                                ? bytes
                                : bytes + " · " + saving.outcome().get(),
                        saving.outcome()));
        var button = button("fth-download", texts.get("file.save"), save);
        button.disableProperty().bind(saving.running());
        card.getChildren().add(button);
        return card;
    }

    /** The computer's own program can show it. */
    public FileCard opening(FileSaving saving, Runnable open, Texts texts) {
        var button = button("fth-external-link", texts.get("document.open"), open);
        button.disableProperty().bind(saving.running());
        getChildren().add(getChildren().size() - 1, button);
        return this;
    }

    /**
     * A file on its way to the server.
     *
     * @param preview what it looks like, where that can be shown
     */
    public static FileCard of(Upload upload, Optional<? extends Node> preview, Texts texts) {
        var card = new FileCard(upload.fileName(), preview.isPresent() ? preview.get() : sign(upload.fileName()));
        var failed = upload.state().map(state -> state == UploadState.FAILED);
        var paused = upload.state().map(state -> state == UploadState.PAUSED);
        card.bar.visibleProperty().bind(failed.map(is -> !is));
        card.bar.progressProperty().bind(upload.progress());
        card.detail.textProperty().bind(stateLine(upload, texts));
        var retry = button("fth-refresh-cw", texts.get("upload.retry"), upload::retry);
        var pause = button("fth-pause", texts.get("upload.pause"), upload::pause);
        var resume = button("fth-play", texts.get("upload.resume"), upload::resume);
        Parts.shown(retry, failed);
        Parts.shown(resume, paused);
        Parts.shown(pause, failed.flatMap(is -> paused.map(also -> !is && !also)));
        card.getChildren().addAll(retry, pause, resume, button("fth-x", texts.get("upload.cancel"), upload::cancel));
        card.unbind = () -> {
            card.bar.visibleProperty().unbind();
            card.bar.progressProperty().unbind();
            card.detail.textProperty().unbind();
            for (var button : List.of(retry, pause, resume)) {
                button.visibleProperty().unbind();
                button.managedProperty().unbind();
            }
        };
        return card;
    }

    public void forget() {
        unbind.run();
    }

    private static ObservableValue<String> stateLine(Upload upload, Texts texts) {
        var size = Amounts.size(upload.size(), texts.locale());
        return Bindings.createStringBinding(
                () -> switch (upload.state().get()) {
                    case QUEUED -> texts.get("upload.queued", size);
                    case PAUSED -> texts.get("upload.paused", sent(upload, texts), size);
                    case PREPARING -> texts.get("upload.preparing");
                    case SENDING -> texts.get("upload.sending", sent(upload, texts), size);
                    case WAITING -> texts.get("upload.waiting");
                    case DONE -> texts.get("upload.done");
                    case CANCELLED -> texts.get("upload.cancelled");
                    case FAILED -> texts.get("upload.failed", reason(upload, texts));
                },
                upload.state(),
                upload.progress());
    }

    private static String sent(Upload upload, Texts texts) {
        return Amounts.size(Math.round(upload.size() * upload.progress().get()), texts.locale());
    }

    private static String reason(Upload upload, Texts texts) {
        return switch (upload.failure()) {
            case GatewayException refused
            when refused.is(ErrorCode.VALIDATION_FAILED) && upload.size() == 0 -> texts.get("upload.empty");
            case GatewayException refused -> texts.error(refused);
            case IOException _ -> texts.get("upload.unreadable");
            case null, default -> texts.get("error.unexpected");
        };
    }

    private static Button button(String icon, String text, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static String iconOf(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg", "png", "gif", "webp", "heic" -> "fth-image";
            case "mp4", "mov", "webm", "avi" -> "fth-film";
            case "mp3", "ogg", "opus", "wav", "m4a" -> "fth-music";
            case "zip", "rar", "7z" -> "fth-archive";
            case "pdf", "doc", "docx", "txt", "odt" -> "fth-file-text";
            default -> "fth-file";
        };
    }
}
