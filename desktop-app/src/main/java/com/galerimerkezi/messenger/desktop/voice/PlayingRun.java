package com.galerimerkezi.messenger.desktop.voice;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** From a file into the loudspeaker, until its end or until somebody says stop. */
final class PlayingRun implements Runnable {

    private final CompletableFuture<Boolean> over = new CompletableFuture<>();
    private final Loudspeaker loudspeaker;
    private final VoiceFile file;
    private final Duration from;
    private final Speed speed;
    private final CompletableFuture<Boolean> before;
    private final Watcher watcher;
    private volatile boolean stopped;

    /** Told on the thread that plays. */
    interface Watcher {

        void at(Duration position);

        void ended();

        void failed(Exception reason);
    }

    /** Begins when the one before is over: some computers have their loudspeaker for one at a time. */
    PlayingRun(
            Loudspeaker loudspeaker,
            VoiceFile file,
            Duration from,
            Speed speed,
            CompletableFuture<Boolean> before,
            Watcher watcher) {
        this.loudspeaker = loudspeaker;
        this.file = file;
        this.from = from;
        this.speed = speed;
        this.before = before;
        this.watcher = watcher;
    }

    CompletableFuture<Boolean> over() {
        return over;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        before.join();
        try (var speaking = loudspeaker.speak()) {
            speak(speaking);
        } catch (DeviceException | VoiceException reason) {
            watcher.failed(reason);
        } catch (RuntimeException ours) {
            watcher.failed(ours);
            throw ours;
        } finally {
            over.complete(true);
        }
    }

    private void speak(Loudspeaker.Speaking speaking) throws VoiceException {
        var reader = file.from(Sound.samples(from));
        var stretch = new TimeStretch(speed.factor());
        for (var sound = reader.next(); sound.length > 0; sound = reader.next()) {
            if (stopped || Thread.currentThread().isInterrupted()) {
                return;
            }
            var stretched = stretch.add(sound);
            speaking.write(stretched, stretched.length);
            long ahead = Math.round(speaking.waiting() * speed.factor());
            watcher.at(Sound.length(Math.max(0, reader.position() - ahead)));
        }
        var rest = stretch.end();
        speaking.write(rest, rest.length);
        speaking.finish();
        if (!stopped) {
            watcher.ended();
        }
    }
}
