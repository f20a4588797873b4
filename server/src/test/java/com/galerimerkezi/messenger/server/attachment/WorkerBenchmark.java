package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.attachment.media.Previews;
import com.galerimerkezi.messenger.server.attachment.store.WorkFolder;
import com.galerimerkezi.messenger.server.attachment.worker.Workers;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What an ordinary paper of two pages costs in a process of its own, and within the server's: {@code -Dmeasure=workers}. */
@EnabledIfSystemProperty(named = "measure", matches = "workers|all")
class WorkerBenchmark {

    private static final String PDF = "application/pdf";
    private static final int TIMES = 30;

    @TempDir
    Path folder;

    @Test
    void aPaperIsDrawnAndRead(TestReporter reporter) throws Exception {
        var paper = Files.write(folder.resolve("ruhsat.pdf"), Papers.pages(2, 595, 842));
        var workers = new Workers(new WorkFolder(Settings.defaults(folder)));
        try {
            long first = millis(() -> workers.draw(paper, PDF).isPresent());
            long again = median(() -> workers.draw(paper, PDF).isPresent());
            long words = median(() -> workers.read(paper, PDF).isEmpty());
            long within = median(() -> Previews.of(paper, PDF).isPresent());
            Figures.publish(
                    reporter,
                    "a paper of two pages",
                    Map.of(
                            "first, with the start of the process, ms", first,
                            "drawn again, p50 ms", again,
                            "read, p50 ms", words,
                            "drawn within this process, p50 ms", within));
        } finally {
            workers.destroy();
        }
    }

    private static long median(Callable<Boolean> work) {
        var times =
                IntStream.range(0, TIMES).mapToLong(_ -> millis(work)).sorted().toArray();
        return times[TIMES / 2];
    }

    private static long millis(Callable<Boolean> work) {
        long start = System.nanoTime();
        try {
            assertThat(work.call()).isTrue();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
