package com.galerimerkezi.messenger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.GalleryId;
import org.junit.jupiter.api.Test;

class AvatarTest {

    @Test
    void initialsAreTurkishCapitals() {
        assertThat(Avatar.initialsOf("Yıldız Otomotiv")).isEqualTo("YO");
        assertThat(Avatar.initialsOf("izmir ışık galeri")).isEqualTo("İI");
        assertThat(Avatar.initialsOf("Destek")).isEqualTo("D");
        assertThat(Avatar.initialsOf("")).isEmpty();
    }

    @Test
    void aGalleryKeepsItsColour() {
        var gallery = GalleryId.of("0192f0c1-2345-7abc-8def-0123456789ab");

        assertThat(Avatar.colourOf(gallery)).isEqualTo(Avatar.colourOf(gallery)).startsWith("colour-");
    }
}
