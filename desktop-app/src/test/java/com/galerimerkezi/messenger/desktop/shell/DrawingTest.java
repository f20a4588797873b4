package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

    @TempDir
    Path folder;

    private Drawing drawing;

    @BeforeEach
    void begin() {
        drawing = Drawing.in(AppFolders.below(folder));
    }

    @Test
    void theGraphicsCardDrawsAsLongAsItDoes() {
        assertThat(drawing.beginInSoftware("1.0")).isFalse();
        drawing.drew();

        assertThat(drawing.beginInSoftware("1.0")).isFalse();
        assertThat(drawing.cardFailed()).isFalse();
    }

    @Test
    void afterAStartThatDrewNothingTheNextIsInSoftware() {
        drawing.beginInSoftware("1.0");

        assertThat(drawing.beginInSoftware("1.0")).isTrue();
        assertThat(drawing.cardFailed()).isTrue();
    }

    @Test
    void onceMayHaveBeenAnAccidentTwiceIsTheCard() {
        drawing.beginInSoftware("1.0");
        drawing.beginInSoftware("1.0");
        drawing.drew();
        assertThat(drawing.beginInSoftware("1.0")).isFalse();

        assertThat(drawing.beginInSoftware("1.0")).isTrue();
        drawing.drew();
        assertThat(drawing.beginInSoftware("1.0")).isTrue();
    }

    @Test
    void anotherVersionTriesTheCardAgain() {
        failForGood();

        assertThat(drawing.beginInSoftware("1.1")).isFalse();
    }

    @Test
    void whoWantsToTryTheCardAgainDoes() {
        failForGood();

        drawing.tryCardAgain();

        assertThat(drawing.beginInSoftware("1.0")).isFalse();
    }

    @Test
    void whatCannotBeUnderstoodOrWrittenIsNoReason() throws IOException {
        Files.createDirectories(folder.resolve("cache"));
        Files.writeString(folder.resolve("cache/drawing"), "trying x");
        assertThat(drawing.beginInSoftware("1.0")).isFalse();

        var file = Files.createFile(folder.resolve("file"));
        assertThat(Drawing.in(AppFolders.below(file)).beginInSoftware("1.0")).isFalse();
    }

    private void failForGood() {
        for (int start = 0; start < 4; start++) {
            drawing.beginInSoftware("1.0");
        }
        assertThat(drawing.beginInSoftware("1.0")).isTrue();
    }
}
