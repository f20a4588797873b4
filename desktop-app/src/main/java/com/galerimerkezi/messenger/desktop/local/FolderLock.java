package com.galerimerkezi.messenger.desktop.local;

import com.galerimerkezi.messenger.desktop.platform.OwnerOnly;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One session at a time on a folder's files; the system lets go of it when a program dies. */
public final class FolderLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);
    private static final String NAME = "lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock take(Path folder) {
        try {
            OwnerOnly.folder(folder);
            var channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel) == null) {
                channel.close();
                throw LocalFilesException.inUse(folder);
            }
            return new FolderLock(channel);
        } catch (IOException failure) {
            throw LocalFilesException.unusable(folder, failure);
        }
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ofThisProgram) {
            return null;
        }
    }

    /** The file stays: were it deleted, two programs could each hold a lock on a file of that name. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            LOG.warn("The lock was not let go", failure);
        }
    }
}
