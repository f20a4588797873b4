package com.galerimerkezi.messenger.desktop.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/** Where the bytes of sent files come from. */
@FunctionalInterface
public interface FileSource {

    /**
     * Writes the whole file and tells after each piece how many bytes there are.
     *
     * @throws IOException of the target alone
     */
    void download(String fileUrl, OutputStream target, LongConsumer received) throws IOException;
}
