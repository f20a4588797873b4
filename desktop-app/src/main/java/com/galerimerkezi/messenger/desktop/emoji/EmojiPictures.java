package com.galerimerkezi.messenger.desktop.emoji;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The picture of each emoji, from one bundled archive; the last ones drawn are kept decoded. For the UI thread. */
public final class EmojiPictures {

    private static final int KEPT = 400;
    private static final int PICTURE_FOLLOWS = 0xFE0F;
    private static final int LIGHTEST_SKIN = 0x1F3FB;
    private static final int DARKEST_SKIN = 0x1F3FF;

    private final Map<String, Image> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private @Nullable Map<String, byte[]> files;

    public Optional<Image> find(String emoji) {
        var name = nameOf(emoji);
        var known = kept.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        var bytes = files().get(name);
        return bytes == null ? Optional.empty() : Optional.of(keep(name, bytes));
    }

    boolean has(String emoji) {
        return files().containsKey(nameOf(emoji));
    }

    int keptNow() {
        return kept.size();
    }

    private Image keep(String name, byte[] bytes) {
        var picture = new Image(new ByteArrayInputStream(bytes));
        kept.put(name, picture);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return picture;
    }

    /** People of several skins have one picture: that of no skin. */
    private String nameOf(String emoji) {
        var exact = name(emoji, false);
        return files().containsKey(exact) ? exact : name(emoji, true);
    }

    private static String name(String emoji, boolean anySkin) {
        return emoji.codePoints()
                .filter(point -> point != PICTURE_FOLLOWS)
                .filter(point -> !anySkin || point < LIGHTEST_SKIN || point > DARKEST_SKIN)
                .mapToObj(Integer::toHexString)
                .map(hex -> "0".repeat(Math.max(0, 4 - hex.length())) + hex)
                .collect(Collectors.joining("-"));
    }

    private Map<String, byte[]> files() {
        var read = files;
        if (read == null) {
            read = read();
            files = read;
        }
        return read;
    }

    private static Map<String, byte[]> read() {
        var files = new HashMap<String, byte[]>(5000);
        try (var archive = new ZipInputStream(
                Objects.requireNonNull(EmojiPictures.class.getResourceAsStream("pictures.zip"), "pictures.zip"))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                files.put(entry.getName(), archive.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }
}
