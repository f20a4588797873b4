package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code galeri://oda/<roomId>?m=<seq>}: leads to a chat, or to a message in it, and says nothing else. Who made it is
 * not known, so whatever has another form is no link.
 */
public record DeepLink(RoomId room, @Nullable Long seq) implements Link {

    public static final String SCHEME = "galeri:";

    private static final Pattern FORM = Pattern.compile(
            "galeri://oda/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\\?m=([1-9][0-9]{0,17}))?");

    public static DeepLink of(RoomId room, @Nullable Long seq) {
        return new DeepLink(room, seq);
    }

    public static Optional<DeepLink> read(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var seq = matcher.group(2);
        return Optional.of(
                new DeepLink(new RoomId(UUID.fromString(matcher.group(1))), seq == null ? null : Long.valueOf(seq)));
    }

    @Override
    public String address() {
        return "galeri://oda/" + room + (seq == null ? "" : "?m=" + seq);
    }
}
