package com.galerimerkezi.messenger.server.attachment.worker;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import com.galerimerkezi.messenger.server.attachment.media.Previews.Made;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;

/** Small pictures on their way between two processes. */
final class MadeBytes {

    private MadeBytes() {}

    static byte[] of(Made made) throws IOException {
        var all = new ByteArrayOutputStream();
        var out = new DataOutputStream(all);
        out.writeInt(made.width());
        out.writeInt(made.height());
        out.writeUTF(Objects.requireNonNullElse(made.blurhash(), ""));
        for (var size : ThumbnailSize.values()) {
            var picture = made.bytes().getOrDefault(size, Job.NOTHING);
            out.writeInt(picture.length);
            out.write(picture);
        }
        return all.toByteArray();
    }

    static Optional<Made> read(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        int width = in.readInt();
        int height = in.readInt();
        var blurhash = in.readUTF();
        var pictures = new EnumMap<ThumbnailSize, byte[]>(ThumbnailSize.class);
        for (var size : ThumbnailSize.values()) {
            int length = in.readInt();
            if (length > 0) {
                pictures.put(size, in.readNBytes(length));
            }
        }
        return Optional.of(new Made(width, height, blurhash.isEmpty() ? null : blurhash, pictures));
    }
}
