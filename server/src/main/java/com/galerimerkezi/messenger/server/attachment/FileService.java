package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileInfo;
import com.galerimerkezi.messenger.server.attachment.store.FileStore;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Complete files: who may read them, and what they belong to. */
@Service
public class FileService {

    private final FileRepository files;
    private final FileStore store;
    private final Transactions transactions;
    private final Clock clock;

    FileService(FileRepository files, FileStore store, Transactions transactions, Clock clock) {
        this.files = files;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A complete file that this caller may read. Another's is not even known to exist. */
    StoredFile readable(Caller reader, FileId id) {
        return transactions
                .read(() -> files.findReadable(id, reader))
                .orElseThrow(() -> new RefusedException(ErrorCode.FILE_NOT_FOUND));
    }

    FileInfo info(Caller reader, FileId id) {
        var file = readable(reader, id);
        return new FileInfo(
                file.id(),
                FilePaths.of(file.id()),
                file.name(),
                file.size(),
                file.type(),
                Objects.requireNonNull(file.sha256()),
                file.media(),
                file.createdAt());
    }

    /** An own and complete file, to be sent. */
    StoredFile sendable(Caller uploader, FileId id) {
        return transactions
                .read(() -> files.find(id))
                .filter(file -> file.uploader().equals(uploader.userId()) && file.isComplete())
                .orElseThrow(() -> new RefusedException(ErrorCode.FOREIGN_FILE_URL));
    }

    /** The bytes of a complete file, for whoever has checked who asks. */
    public void copy(FileId id, OutputStream target) throws IOException {
        var file = transactions
                .read(() -> files.find(id))
                .filter(StoredFile::isComplete)
                .orElseThrow(() -> new RefusedException(ErrorCode.FILE_NOT_FOUND));
        try (var bytes = store.open(file.key(), 0, file.size())) {
            bytes.transferTo(target);
        }
    }

    /** In the transaction of its message. */
    void attach(Caller uploader, FileId id) {
        if (!files.markAttached(id, uploader.userId())) {
            throw new RefusedException(ErrorCode.FOREIGN_FILE_URL);
        }
    }

    /** A complete upload of the own gallery, which stays from now on; in the transaction of what it belongs to. */
    public Draft.Attachment keep(Caller caller, FileId id, String field) {
        return files.keep(id, caller.galleryId())
                .map(FileService::attachmentOf)
                .orElseThrow(() -> RefusedException.field(field, "no_file"));
    }

    /** What it belonged to no longer has it. */
    public void letGo(FileId id) {
        files.release(id, clock.instant());
    }

    static Draft.Attachment attachmentOf(StoredFile file) {
        return new Draft.Attachment(
                file.id(),
                filePath(file.id()),
                file.name(),
                file.size(),
                file.type(),
                Objects.requireNonNull(file.sha256()),
                file.media());
    }

    public static String filePath(FileId id) {
        return FilePaths.of(id);
    }
}
