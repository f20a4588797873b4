package com.galerimerkezi.messenger.desktop.local;

import java.nio.file.Path;

/** What happened to the files of this computer and the user should know, once. */
public sealed interface FileNotice {

    /** The rows that could still be read are in the new file. */
    record OutboxLaidAside(Path where) implements FileNotice {}

    /** Nothing is lost: the server tells it again. */
    record CacheBegunAnew() implements FileNotice {}
}
