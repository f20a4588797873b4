package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One picture over the whole window, with those before and after it in the chat. */
public final class Lightbox extends StackPane {

    private static final double STEP = 1.25;
    /** From here on the smaller picture would look soft. */
    private static final double SHARP_UNTIL = 1.5;

    private final List<Message> all;
    private final Pictures pictures;
    private final Texts texts;
    private final Moments moments;
    private final ZoomedPicture picture = new ZoomedPicture();
    private final Label who = new Label();
    private final Label place = new Label();
    private final Label caption = Parts.text("", "lightbox-caption");
    private final Label problem = Parts.text("", "lightbox-caption");
    private final Button before;
    private final Button after;
    private int at;

    /** @param save asks where to */
    public Lightbox(
            List<Message> all,
            Message first,
            Pictures pictures,
            Texts texts,
            Moments moments,
            Consumer<Message> save,
            Runnable close) {
        this.all = all;
        this.pictures = pictures;
        this.texts = texts;
        this.moments = moments;
        getStyleClass().add("lightbox");
        setId("lightbox");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setFocusTraversable(true);
        before = turnPage("picture-before", "fth-chevron-left", "lightbox.before", -1);
        after = turnPage("picture-after", "fth-chevron-right", "lightbox.after", 1);
        setAlignment(before, Pos.CENTER_LEFT);
        setAlignment(after, Pos.CENTER_RIGHT);
        Parts.shown(caption, caption.textProperty().isNotEmpty());
        Parts.shown(problem, problem.textProperty().isNotEmpty());
        var foot = new VBox(problem, caption);
        foot.setAlignment(Pos.CENTER);
        foot.setMouseTransparent(true);
        foot.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(foot, Pos.BOTTOM_CENTER);
        getChildren().addAll(picture, head(save, close), before, after, foot);
        picture.zoom().subscribe(zoom -> sharpen(zoom.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, save));
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        show(Math.max(0, indexOf(first)));
    }

    private int indexOf(Message message) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(message.id())) {
                return i;
            }
        }
        return -1;
    }

    private Button turnPage(String id, String icon, String text, int by) {
        var button = Parts.icon(id, icon, texts.get(text), () -> move(by));
        button.getStyleClass().add("page-turner");
        return button;
    }

    private HBox head(Consumer<Message> save, Runnable close) {
        var lines = new VBox(who, place);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        who.getStyleClass().add("lightbox-who");
        var head = new HBox(
                lines,
                Parts.icon("zoom-out", "fth-zoom-out", texts.get("lightbox.smaller"), () -> picture.zoomBy(1 / STEP)),
                Parts.icon("zoom-in", "fth-zoom-in", texts.get("lightbox.larger"), () -> picture.zoomBy(STEP)),
                Parts.icon("turn", "fth-rotate-cw", texts.get("lightbox.turn"), picture::turn),
                Parts.icon("save-picture", "fth-download", texts.get("file.save"), () -> save.accept(shown())),
                Parts.icon("close-lightbox", "fth-x", texts.get("lightbox.close"), close));
        head.getStyleClass().add("lightbox-head");
        head.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(head, Pos.TOP_CENTER);
        return head;
    }

    private Message shown() {
        return all.get(at);
    }

    private void move(int by) {
        if (at + by >= 0 && at + by < all.size()) {
            show(at + by);
        }
    }

    private void show(int index) {
        at = index;
        var message = shown();
        who.setText(message.firstName() + " " + message.lastName());
        place.setText(
                all.size() == 1
                        ? moments.exactly(message.createdAt())
                        : texts.get("lightbox.place", moments.exactly(message.createdAt()), at + 1, all.size()));
        caption.setText(Objects.requireNonNullElse(message.content(), ""));
        problem.setText("");
        before.setDisable(index == 0);
        after.setDisable(index == all.size() - 1);
        setAccessibleText(who.getText() + ", " + place.getText());
        picture.clear();
        load(message);
        if (index + 1 < all.size()) {
            var _ = pictures.load(urlOf(all.get(index + 1)), ThumbnailSize.LARGE);
        }
    }

    /** The smaller one is on the disk mostly, since the message showed it. */
    private void load(Message message) {
        var large = pictures.load(urlOf(message), ThumbnailSize.LARGE);
        var _ = pictures.load(urlOf(message), ThumbnailSize.MEDIUM).thenAccept(image -> {
            if (message.equals(shown()) && (!large.isDone() || large.isCompletedExceptionally())) {
                picture.show(image);
            }
        });
        var _ = large.whenComplete((image, failure) -> {
            if (!message.equals(shown())) {
                return;
            }
            if (failure == null) {
                picture.show(image);
            } else {
                problem.setText(texts.get("lightbox.failed"));
            }
        });
    }

    /** The original has more to show, where there is more. */
    private void sharpen(double zoom) {
        var message = shown();
        var media = message.media();
        if (zoom < SHARP_UNTIL || media == null || media.width() == null || media.height() == null) {
            return;
        }
        long pixels = (long) media.width() * media.height();
        int longer = Math.max(media.width(), media.height());
        if (longer > ThumbnailSize.LARGE.pixels() && pixels <= LocalPicture.MOST_PIXELS / 2) {
            var _ = pictures.original(urlOf(message)).thenAccept(image -> {
                if (message.equals(shown())) {
                    picture.show(image);
                }
            });
        }
    }

    private static String urlOf(Message message) {
        return Objects.requireNonNull(message.fileUrl());
    }

    private void pressed(KeyEvent event, Consumer<Message> save) {
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> move(-1);
            case RIGHT, PAGE_DOWN, SPACE -> move(1);
            case HOME -> show(0);
            case END -> show(all.size() - 1);
            case PLUS, ADD, UP -> picture.zoomBy(STEP);
            case MINUS, SUBTRACT, DOWN -> picture.zoomBy(1 / STEP);
            case DIGIT0, NUMPAD0 -> picture.fit();
            case R -> picture.turn();
            case S -> save.accept(shown());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            picture.zoomBy(event.getDeltaY() > 0 ? STEP : 1 / STEP);
        }
        event.consume();
    }
}
