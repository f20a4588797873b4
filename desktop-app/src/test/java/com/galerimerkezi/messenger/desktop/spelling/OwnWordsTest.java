package com.galerimerkezi.messenger.desktop.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {

    @TempDir
    Path folder;

    @Test
    void whatWasLearntIsKnownAtTheNextStartWhatWasIgnoredIsNot() {
        var file = folder.resolve("config").resolve("words.txt");
        var words = new OwnWords(file);

        words.learn("Kaptıkaçtı");
        words.learn("kaptıkaçtı");
        words.ignore("slm");

        assertThat(words.contain("kaptıkaçtı")).isTrue();
        assertThat(words.contain("SLM")).isTrue();
        assertThat(new OwnWords(file).contain("KAPTIKAÇTI")).isTrue();
        assertThat(new OwnWords(file).contain("slm")).isFalse();
        assertThat(file).content().isEqualToNormalizingNewlines("Kaptıkaçtı\n");
    }

    @Test
    void aFileThatIsNoTextIsNoObstacle() throws IOException {
        var file = folder.resolve("words.txt");
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

        assertThat(new OwnWords(file).contain("slm")).isFalse();
    }
}
