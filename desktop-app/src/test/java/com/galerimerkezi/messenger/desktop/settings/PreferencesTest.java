package com.galerimerkezi.messenger.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    @TempDir
    Path folder;

    @Test
    void theFirstStartHasDefaults() {
        var preferences = Preferences.load(folder);

        assertThat(preferences.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(preferences.language()).isEqualTo("tr");
        assertThat(preferences.lastServer()).isEmpty();
        assertThat(preferences.geometry()).isNull();
        assertThat(preferences.notifications()).isEqualTo(NotificationChoices.DEFAULT);
    }

    @Test
    void whatWasChosenIsThereAtTheNextStart() {
        var preferences = Preferences.load(folder);
        preferences.signedInAt("http://galeri.example:3005", "ışık@galeri.example");
        preferences.theme(ThemeChoice.DARK);
        preferences.language("en");
        preferences.geometry(new WindowGeometry(1, 2, 800, 600, true));

        var next = Preferences.load(folder);

        assertThat(next.lastServer()).isEqualTo("http://galeri.example:3005");
        assertThat(next.lastEmail()).isEqualTo("ışık@galeri.example");
        assertThat(next.theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(next.language()).isEqualTo("en");
        assertThat(next.geometry()).isEqualTo(new WindowGeometry(1, 2, 800, 600, true));
    }

    @Test
    void whatOneWantsToBeToldIsThereAtTheNextStart() {
        var chosen =
                new NotificationChoices(false, true, false, QuietHours.NIGHT, Instant.parse("2026-11-22T09:00:00Z"));
        Preferences.load(folder).notifications(chosen);

        assertThat(Preferences.load(folder).notifications()).isEqualTo(chosen);
    }

    @Test
    void howLargeEverythingIsAndWhatEnterDoesIsThereAtTheNextStart() {
        assertThat(Preferences.load(folder).zoom()).isEqualTo(Zoom.ACTUAL);
        assertThat(Preferences.load(folder).enterSends()).isTrue();

        Preferences.load(folder).zoom(new Zoom(150));
        Preferences.load(folder).enterSends(false);

        assertThat(Preferences.load(folder).zoom()).isEqualTo(new Zoom(150));
        assertThat(Preferences.load(folder).enterSends()).isFalse();
    }

    @Test
    void whatCannotBeWrittenCountsUntilTheProgramEnds() throws Exception {
        var preferences = Preferences.load(Files.createFile(folder.resolve("no-folder")));

        preferences.theme(ThemeChoice.DARK);

        assertThat(preferences.theme()).isEqualTo(ThemeChoice.DARK);
    }

    @Test
    void aBrokenFileCountsAsNone() throws Exception {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\":");

        assertThat(Preferences.load(folder).theme()).isEqualTo(ThemeChoice.SYSTEM);
    }

    @Test
    void oneValueThatIsNotUnderstoodCostsNoOther() throws Exception {
        Files.writeString(folder.resolve("preferences.json"), "{\"theme\": \"VIOLET\", \"language\": \"en\"}");

        var preferences = Preferences.load(folder);

        assertThat(preferences.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(preferences.language()).isEqualTo("en");
    }
}
