package com.galerimerkezi.messenger.desktop.video;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.desktop.attachment.FileSaving;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.video.FilmRun.State;
import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A film as large as there is room, with its controls; where it cannot be played, what can be done instead. */
public final class VideoPlayer extends StackPane {

    private static final Duration STEP = Duration.ofSeconds(5);
    private static final double LOUDER = 0.1;
    private static final Insets AROUND = new Insets(64, 64, 76, 64);
    private static final double WHEEL = 36;
    private static final double WIDEST_NOTICE = 460;
    private static final double GAP = 12;

    private final Message message;
    private final Films films;
    private final Texts texts;
    private final FilmRun run;
    private final StackPane screen = new StackPane();
    private final VideoControls controls;
    private final FileSaving saving;

    /**
     * @param save asks where to
     * @param fill the film alone, or with what stands round it
     */
    public VideoPlayer(Message message, Films films, Texts texts, Runnable save, Runnable fill) {
        this.message = message;
        this.films = films;
        this.texts = texts;
        run = new FilmRun(() -> films.link(message), FxFilm::open, System::nanoTime);
        saving = new FileSaving(texts);
        controls = new VideoControls(texts, this::toggle, fill);
        getStyleClass().add("video-player");
        setId("video-player");
        setAlignment(controls, Pos.BOTTOM_CENTER);
        Parts.shown(controls, run.state().isEqualTo(State.SHOWING));
        getChildren().addAll(screen, wheel(), notice(save), controls);
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        whole(false);
        run.film().subscribe(this::show);
        screen.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                if (event.getClickCount() == 2) {
                    fill.run();
                } else {
                    toggle();
                }
            }
        });
        run.start();
    }

    private Region wheel() {
        var wheel = new ProgressIndicator();
        wheel.setMaxSize(WHEEL, WHEEL);
        Parts.shown(wheel, run.state().isEqualTo(State.LOADING));
        return wheel;
    }

    private VBox notice(Runnable save) {
        var words = Parts.text("", "video-problem");
        words.textProperty().bind(Bindings.createStringBinding(this::problem, run.state()));
        var failed = run.state().isEqualTo(State.FAILED);
        var again = Parts.button("video-again", texts.get("conversation.retry"), "secondary", run::start);
        Parts.shown(again, failed);
        var open = Parts.button("video-open", texts.get("video.open"), "secondary", () -> films.open(message, saving));
        Parts.shown(open, failed.not().map(is -> is && Films.canOpen(message)));
        open.disableProperty().bind(saving.running());
        var buttons = new FlowPane(
                GAP, GAP, again, open, Parts.button("video-save", texts.get("file.save"), "secondary", save));
        buttons.setAlignment(Pos.CENTER);
        var outcome = Parts.text("", "video-problem");
        outcome.textProperty().bind(saving.outcome());
        Parts.shown(outcome, saving.outcome().map(text -> !text.isEmpty()));
        var notice = new VBox(GAP, words, buttons, outcome);
        notice.setId("video-notice");
        notice.setAlignment(Pos.CENTER);
        notice.setMaxWidth(WIDEST_NOTICE);
        notice.setMaxHeight(USE_PREF_SIZE);
        Parts.shown(notice, failed.or(run.state().isEqualTo(State.NOT_PLAYABLE)));
        return notice;
    }

    private String problem() {
        return switch (run.state().get()) {
            case LOADING, SHOWING -> "";
            case NOT_PLAYABLE -> texts.get("video.notPlayable");
            case FAILED -> {
                var refusal = run.refusal();
                yield refusal == null ? texts.get("video.failed") : texts.error(refusal);
            }
        };
    }

    private void show(@Nullable Film film) {
        screen.getChildren().clear();
        controls.show(film);
        if (film != null) {
            screen.getChildren().add(film.view());
        }
    }

    /** The film alone, up to the edges. */
    public void whole(boolean now) {
        screen.setPadding(now ? Insets.EMPTY : AROUND);
    }

    @Override
    protected void layoutChildren() {
        var film = run.film().get();
        if (film != null) {
            var around = screen.getPadding();
            film.fit(
                    Math.max(1, getWidth() - around.getLeft() - around.getRight()),
                    Math.max(1, getHeight() - around.getTop() - around.getBottom()));
        }
        super.layoutChildren();
    }

    private void toggle() {
        var film = run.film().get();
        if (film != null) {
            if (film.playing().get()) {
                film.pause();
            } else {
                film.play();
            }
        }
    }

    /** Whether the key was one of the player's: Space, ←, →, ↑, ↓, M. */
    public boolean press(KeyEvent event) {
        var film = run.film().get();
        if (film == null) {
            return false;
        }
        switch (event.getCode()) {
            case SPACE, K -> toggle();
            case LEFT -> step(film, STEP.negated());
            case RIGHT -> step(film, STEP);
            case UP -> louder(film, LOUDER);
            case DOWN -> louder(film, -LOUDER);
            case M -> controls.mute();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void step(Film film, Duration by) {
        var to = film.position().get().plus(by);
        var last = film.length().get();
        film.seek(to.isNegative() ? Duration.ZERO : to.compareTo(last) > 0 ? last : to);
    }

    private static void louder(Film film, double by) {
        film.volume().set(Math.clamp(film.volume().get() + by, 0, 1));
    }

    public void close() {
        run.close();
    }
}
