package com.galerimerkezi.messenger.server.attachment.store;

import com.galerimerkezi.messenger.contract.ThumbnailSize;
import java.util.regex.Pattern;

/** Names in the store: a file's own is the SHA-256 of its bytes, and its thumbnails stand beside it. */
public final class ObjectKey {

    /** A UUID is a file of a server before files were named after their bytes. */
    private static final String FILE = "[0-9a-f]{64}|\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}";

    private static final Pattern KEY = Pattern.compile("(?:" + FILE + ")(?:\\.(?:small|medium|large))?");

    private ObjectKey() {}

    static boolean isOne(String name) {
        return KEY.matcher(name).matches();
    }

    public static String thumbnail(String file, ThumbnailSize size) {
        return file + "." + size.wireName();
    }

    /** The key of the file that an object is, or is a thumbnail of. */
    public static String fileOf(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }
}
