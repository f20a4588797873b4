package com.galerimerkezi.messenger.desktop.video;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.video.Film.Failure;
import com.galerimerkezi.messenger.desktop.video.FilmRun.State;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FilmRunTest {

    private final List<FakeFilm> opened = new ArrayList<>();
    private @Nullable GatewayException refusal;
    private boolean canPlay = true;
    private int asked;
    private long now;

    private final FilmRun run = new FilmRun(this::link, this::open, () -> now);

    private CompletableFuture<URI> link() {
        asked++;
        return refusal == null
                ? CompletableFuture.completedFuture(URI.create("https://galeri.example/" + asked))
                : CompletableFuture.failedFuture(refusal);
    }

    private @Nullable Film open(URI address) {
        if (!canPlay) {
            return null;
        }
        opened.add(new FakeFilm());
        return opened.getLast();
    }

    @Test
    void aFilmPlaysOnceItsAddressIsThere() {
        run.start();

        assertThat(run.state().get()).isEqualTo(State.SHOWING);
        assertThat(opened.getFirst().playing.get()).isTrue();
    }

    @Test
    void aComputerWithoutAPlayerSaysSo() {
        canPlay = false;

        run.start();

        assertThat(run.state().get()).isEqualTo(State.NOT_PLAYABLE);
    }

    @Test
    void oneThatFailsAMomentLaterIsLetGo() {
        run.start();

        opened.getFirst().failure.set(Failure.NOT_PLAYABLE);

        assertThat(run.state().get()).isEqualTo(State.NOT_PLAYABLE);
        assertThat(opened.getFirst().closed).isTrue();
        assertThat(run.film().get()).isNull();
    }

    @Test
    void aRefusedAddressIsAskedForAgainByWhoeverTriesAgain() {
        refusal = GatewayException.refused(ErrorCode.FILE_NOT_FOUND);
        run.start();
        assertThat(run.state().get()).isEqualTo(State.FAILED);
        assertThat(requireNonNull(run.refusal()).is(ErrorCode.FILE_NOT_FOUND)).isTrue();

        refusal = null;
        run.start();

        assertThat(run.state().get()).isEqualTo(State.SHOWING);
    }

    /** Addresses are good for five minutes; a film may take longer. */
    @Test
    void whereAnAddressRanOutTheFilmGoesOnFromThereWithANewOne() {
        run.start();
        opened.getFirst().position.set(Duration.ofMinutes(5));
        now = Duration.ofMinutes(5).toNanos();

        opened.getFirst().failure.set(Failure.NOT_REACHED);

        assertThat(asked).isEqualTo(2);
        assertThat(opened.getFirst().closed).isTrue();
        assertThat(opened.getLast().position.get()).isEqualTo(Duration.ofMinutes(5));
        assertThat(opened.getLast().playing.get()).isTrue();
    }

    @Test
    void aFreshAddressThatFailsIsNotAskedForWithoutEnd() {
        run.start();
        opened.getFirst().position.set(Duration.ofSeconds(10));

        opened.getFirst().failure.set(Failure.NOT_REACHED);

        assertThat(asked).isEqualTo(1);
        assertThat(run.state().get()).isEqualTo(State.FAILED);
    }

    @Test
    void whatIsLeftIsSilent() {
        run.start();

        run.close();

        assertThat(opened.getFirst().closed).isTrue();
    }
}
