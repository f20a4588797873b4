package com.galerimerkezi.messenger.desktop.notifications;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.emoji.EmojiText;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;

/** Own notifications in the corner of the main screen, the newest below; the fourth takes the place of the oldest. */
public final class ToastStack implements Announcer, AutoCloseable {

    private static final int MOST = 3;
    private static final double FROM_EDGE = 8;

    /** How a window gets the colours of the others, and that it is gone. */
    public interface Dresser {

        void dress(Scene scene);

        void forget(Scene scene);
    }

    private final List<Toast> shown = new ArrayList<>();
    private final EmojiText emoji;
    private final Supplier<Texts> texts;
    private final Dresser dresser;
    private final Executor aWhileLater;

    public ToastStack(EmojiPictures pictures, Supplier<Texts> texts, Dresser dresser, Executor aWhileLater) {
        emoji = new EmojiText(pictures);
        this.texts = texts;
        this.dresser = dresser;
        this.aWhileLater = aWhileLater;
    }

    @Override
    public CompletableFuture<Void> show(Announcement announcement, Responder responder) {
        while (shown.size() >= MOST) {
            shown.getFirst().close();
        }
        var closing = new CompletableFuture<Void>();
        var view = new ToastView(announcement, emoji, texts.get(), responder, () -> closing.complete(null));
        var toast = new Toast(view, aWhileLater);
        var _ = closing.thenRun(toast::close);
        toast.onClosed(() -> closed(toast));
        dresser.dress(toast.scene());
        shown.add(toast);
        toast.show(announcement.title());
        // what was said of an error needs more room
        toast.onResized(this::arrange);
        arrange();
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void read(RoomId room, long upToSeq) {
        shown.stream()
                .filter(toast -> toast.announcement().isOver(room, upToSeq) && !toast.isAnswered())
                .toList()
                .forEach(Toast::close);
    }

    private void closed(Toast toast) {
        shown.remove(toast);
        dresser.forget(toast.scene());
        arrange();
    }

    private void arrange() {
        arrange(Screen.getPrimary().getVisualBounds());
    }

    private void arrange(Rectangle2D screen) {
        double bottom = screen.getMaxY() - FROM_EDGE;
        for (var toast : shown.reversed()) {
            bottom -= toast.height();
            toast.place(screen.getMaxX() - FROM_EDGE - toast.width(), bottom);
        }
    }

    @Override
    public void close() {
        List.copyOf(shown).forEach(Toast::close);
    }
}
