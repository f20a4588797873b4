package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.attachment.store.WorkFolder;
import com.galerimerkezi.messenger.server.attachment.worker.Workers;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.SampleFilms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files are opened in a process of their own. */
class WorkersTest {

    private static final String PDF = "application/pdf";
    private static final String PNG = "image/png";
    private static final String MP4 = "video/mp4";

    @TempDir
    Path folder;

    private Workers workers;

    @BeforeEach
    void nobodyWorksYet() {
        workers = new Workers(new WorkFolder(Settings.defaults(folder)));
    }

    @AfterEach
    void allGoHome() {
        workers.destroy();
        Awaitility.await().until(() -> processes().isEmpty());
    }

    @Test
    void aProcessIsUsedAgainAndOneThatDiedIsReplaced() throws IOException {
        var paper = file("ruhsat.pdf", Papers.pages(1, 595, 842));
        assertThat(workers.draw(paper, PDF)).isPresent();
        var first = processes();

        assertThat(workers.read(file("not.txt", "debriyaj".getBytes(StandardCharsets.UTF_8)), "text/plain"))
                .isEqualTo("debriyaj");
        assertThat(processes()).hasSize(1).isEqualTo(first);

        ProcessHandle.of(first.getFirst()).ifPresent(ProcessHandle::destroyForcibly);
        Awaitility.await().until(() -> processes().isEmpty());

        assertThat(workers.draw(paper, PDF)).isPresent();
        assertThat(processes()).hasSize(1).isNotEqualTo(first);
    }

    @Test
    void whatIsPackedTwiceToAGigabyteTellsNothing() throws IOException {
        var bomb = file("bomba.pdf", Papers.packedTwice(1024));

        assertThat(workers.draw(bomb, PDF)).isEmpty();
        assertThat(workers.read(bomb, PDF)).isEmpty();
    }

    /** 36 million pixels are few enough to be decoded, and with sixteen bits a colour more than the process holds. */
    @Test
    void aPictureThatFillsTheProcessEndsItAndTheNextOneIsDrawn() throws IOException {
        var small = file("küçük.png", Pictures.png(60, 40));
        assertThat(workers.draw(small, PNG)).isPresent();
        var before = processes();

        assertThat(workers.draw(file("dolduran.png", Pictures.deepPng(6000, 6000)), PNG))
                .isEmpty();
        Awaitility.await().until(() -> processes().isEmpty());

        assertThat(workers.draw(small, PNG)).isPresent();
        assertThat(processes()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void brokenAndHostileFilmsHaveNoPictureAndTheNextOneHas() throws IOException {
        var random = new Random(5);
        var film = SampleFilms.of(SampleFilms.MP4);

        for (int i = 0; i < 60; i++) {
            workers.draw(file("bozuk.mp4", Films.broken(film, random)), MP4);
        }
        assertThat(workers.draw(file("dönen.mp4", Films.endless()), MP4)).isEmpty();
        assertThat(workers.draw(file("büyük.mp4", SampleFilms.of(SampleFilms.HUGE)), MP4))
                .isEmpty();

        var made = workers.draw(file("iyi.mp4", film), MP4).orElseThrow();
        assertThat(made.width()).isEqualTo(320);
        assertThat(made.bytes()).hasSize(3);
    }

    /** Stopped from outside, as if it turned in a circle. */
    @Test
    @Tag("slow")
    @EnabledOnOs(OS.LINUX)
    void aProcessThatNoLongerAnswersIsEndedAndTheNextOneIsAsked() throws Exception {
        var small = file("küçük.png", Pictures.png(60, 40));
        assertThat(workers.draw(small, PNG)).isPresent();
        new ProcessBuilder("kill", "-STOP", String.valueOf(processes().getFirst()))
                .start()
                .waitFor();

        assertThat(workers.draw(small, PNG)).isEmpty();
        assertThat(workers.draw(small, PNG)).isPresent();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheServerKnowsFromItsEnvironmentStaysThere() throws IOException {
        workers.draw(file("ruhsat.pdf", Papers.pages(1, 595, 842)), PDF);

        var environment = Files.readString(
                Path.of("/proc", processes().getFirst().toString(), "environ"), StandardCharsets.ISO_8859_1);

        assertThat(environment.split("\0"))
                .allSatisfy(variable ->
                        assertThat(variable.split("=", 2)[0]).isIn("LANG", "LC_ALL", "LC_CTYPE", "CLASSPATH"));
    }

    @Test
    void whatACrashLeftOfPapersIsGoneAtTheNextStart() throws IOException {
        var left = Files.createDirectories(folder.resolve("work")).resolve("kalan.tmp");
        Files.write(left, new byte[1000]);

        var _ = new WorkFolder(Settings.defaults(folder));

        assertThat(left).doesNotExist();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<Long> processes() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.filter(
                            child -> child.info().commandLine().orElse("").contains("attachment.worker.Worker"))
                    .map(ProcessHandle::pid)
                    .toList();
        }
    }
}
