package com.galerimerkezi.messenger.desktop.pictures;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.Films;
import com.galerimerkezi.messenger.desktop.video.VideoPlayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One picture over the whole window, with those before and after it in the chat. */
public final class Lightbox extends StackPane {

    private static final double STEP = 1.25;
    /** From here on the smaller picture would look soft. */
    private static final double SHARP_UNTIL = 1.5;

    /** So many before the oldest that is here, older ones are asked for. */
    private static final int AHEAD = 4;

    private static final Insets ABOVE_CONTROLS = new Insets(0, 0, 60, 0);

    private final PictureSequence pictures;
    private final Pictures images;
    private final Films films;
    private final Texts texts;
    private final Moments moments;
    private final ZoomedPicture picture = new ZoomedPicture();
    private final Label who = new Label();
    private final Label place = new Label();
    private final Label caption = Parts.text("", "lightbox-caption");
    private final Label problem = Parts.text("", "lightbox-caption");
    private final Button before;
    private final Button after;
    private final Consumer<Message> save;
    private final Node head;
    private final VBox foot;
    private final List<Node> forPictures = new ArrayList<>();
    private @Nullable VideoPlayer player;
    private boolean filled;
    private Message shown;

    /**
     * @param save asks where to
     * @param reveal shows a picture among the messages of its chat
     */
    public Lightbox(
            PictureSequence pictures,
            Message first,
            Pictures images,
            Films films,
            Texts texts,
            Moments moments,
            Consumer<Message> save,
            Consumer<Message> reveal,
            Runnable close) {
        this.pictures = pictures;
        this.images = images;
        this.films = films;
        this.save = save;
        this.shown = first;
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
        foot = new VBox(problem, caption);
        foot.setAlignment(Pos.CENTER);
        foot.setMouseTransparent(true);
        foot.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(foot, Pos.BOTTOM_CENTER);
        head = head(reveal, close);
        getChildren().addAll(picture, head, before, after, foot);
        picture.zoom().subscribe(zoom -> sharpen(zoom.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        var following =
                pictures.all().subscribe(this::follow).and(pictures.hasOlder().subscribe(this::tellPlace));
        sceneProperty().subscribe((_, now) -> {
            if (now == null) {
                following.unsubscribe();
                leaveFilm();
            }
        });
        show(first);
    }

    /** One that was deleted meanwhile gives way to its neighbour. */
    private void follow() {
        var all = pictures.all();
        if (all.isEmpty()) {
            return;
        }
        if (indexOf(shown) < 0) {
            long place = shown.seq();
            show(all.stream().filter(other -> other.seq() > place).findFirst().orElseGet(all::getLast));
        } else {
            tellPlace();
        }
    }

    private int indexOf(Message message) {
        for (int i = 0; i < pictures.all().size(); i++) {
            if (pictures.all().get(i).id().equals(message.id())) {
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

    private HBox head(Consumer<Message> reveal, Runnable close) {
        var lines = new VBox(who, place);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        who.getStyleClass().add("lightbox-who");
        forPictures.addAll(List.of(
                Parts.icon("zoom-out", "fth-zoom-out", texts.get("lightbox.smaller"), () -> picture.zoomBy(1 / STEP)),
                Parts.icon("zoom-in", "fth-zoom-in", texts.get("lightbox.larger"), () -> picture.zoomBy(STEP)),
                Parts.icon("turn", "fth-rotate-cw", texts.get("lightbox.turn"), picture::turn)));
        var bar = new HBox(lines);
        bar.getChildren().addAll(forPictures);
        bar.getChildren()
                .addAll(
                        Parts.icon(
                                "reveal-picture",
                                "fth-message-circle",
                                texts.get("media.show"),
                                () -> reveal.accept(shown)),
                        Parts.icon("save-picture", "fth-download", texts.get("file.save"), () -> save.accept(shown)),
                        Parts.icon("close-lightbox", "fth-x", texts.get("lightbox.close"), close));
        bar.getStyleClass().add("lightbox-head");
        bar.setMaxHeight(Region.USE_PREF_SIZE);
        setAlignment(bar, Pos.TOP_CENTER);
        return bar;
    }

    private void move(int by) {
        int to = indexOf(shown) + by;
        if (to >= 0 && to < pictures.all().size()) {
            show(pictures.all().get(to));
        }
    }

    private void show(Message message) {
        shown = message;
        who.setText(message.firstName() + " " + message.lastName());
        caption.setText(Objects.requireNonNullElse(message.content(), ""));
        problem.setText("");
        tellPlace();
        picture.clear();
        leaveFilm();
        boolean isFilm = Films.isIn(message);
        forPictures.forEach(button -> {
            button.setVisible(!isFilm);
            button.setManaged(!isFilm);
        });
        if (isFilm) {
            play(message);
        } else {
            load(message);
        }
        int next = indexOf(message) + 1;
        if (next > 0
                && next < pictures.all().size()
                && MessagePicture.isIn(pictures.all().get(next))) {
            var _ = images.load(urlOf(pictures.all().get(next)), ThumbnailSize.LARGE);
        }
    }

    private void play(Message film) {
        var made = new VideoPlayer(film, films, texts, () -> save.accept(film), () -> fill(!filled));
        player = made;
        getChildren().add(1, made);
        setMargin(foot, ABOVE_CONTROLS);
    }

    private void leaveFilm() {
        fill(false);
        if (player != null) {
            getChildren().remove(player);
            player.close();
            player = null;
            setMargin(foot, Insets.EMPTY);
        }
    }

    /** The film alone. */
    private void fill(boolean now) {
        filled = now && player != null;
        for (var part : List.of(head, before, after, foot)) {
            part.setVisible(!filled);
        }
        if (player != null) {
            player.whole(filled);
        }
    }

    /** One step back, and whether there was one. */
    public boolean back() {
        boolean was = filled;
        fill(false);
        return was;
    }

    /** How many there are is known once the oldest is here. */
    private void tellPlace() {
        int at = indexOf(shown);
        int count = pictures.all().size();
        var when = moments.exactly(shown.createdAt());
        boolean isCounted = count > 1 && at >= 0 && !pictures.hasOlder().get();
        place.setText(isCounted ? texts.get("lightbox.place", when, at + 1, count) : when);
        before.setDisable(at <= 0);
        after.setDisable(at < 0 || at == count - 1);
        setAccessibleText(who.getText() + ", " + place.getText());
        if (at < AHEAD && pictures.hasOlder().get()) {
            pictures.loadOlder();
        }
    }

    /** The smaller one is on the disk mostly, since the message showed it. */
    private void load(Message message) {
        var large = images.load(urlOf(message), ThumbnailSize.LARGE);
        var _ = images.load(urlOf(message), ThumbnailSize.MEDIUM).thenAccept(image -> {
            if (message.id().equals(shown.id()) && (!large.isDone() || large.isCompletedExceptionally())) {
                picture.show(image);
            }
        });
        var _ = large.whenComplete((image, failure) -> {
            if (!message.id().equals(shown.id())) {
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
        var message = shown;
        var media = message.media();
        if (zoom < SHARP_UNTIL || media == null || media.width() == null || media.height() == null) {
            return;
        }
        long pixels = (long) media.width() * media.height();
        int longer = Math.max(media.width(), media.height());
        if (longer > ThumbnailSize.LARGE.pixels() && pixels <= LocalPicture.MOST_PIXELS / 2) {
            var _ = images.original(urlOf(message)).thenAccept(image -> {
                if (message.id().equals(shown.id())) {
                    picture.show(image);
                }
            });
        }
    }

    private static String urlOf(Message message) {
        return Objects.requireNonNull(message.fileUrl());
    }

    private void pressed(KeyEvent event) {
        if (player != null && player.press(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case LEFT, PAGE_UP -> move(-1);
            case RIGHT, PAGE_DOWN, SPACE -> move(1);
            case HOME -> show(pictures.all().getFirst());
            case END -> show(pictures.all().getLast());
            case PLUS, ADD, UP -> picture.zoomBy(STEP);
            case MINUS, SUBTRACT, DOWN -> picture.zoomBy(1 / STEP);
            case DIGIT0, NUMPAD0 -> picture.fit();
            case R -> picture.turn();
            case S -> save.accept(shown);
            case F -> fill(!filled);
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
