package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Files from the first byte to the last: announced, filled in pieces, checked, ready. */
@Service
public class FileService {

    private static final int MOST_UNFINISHED = 100;
    private static final Duration UNTIL_SOME_ARE_DONE = Duration.ofMinutes(1);

    private final FileRepository files;
    private final DiskStore store;
    private final FileTypes types;
    private final Transactions transactions;
    private final Settings.Files settings;
    private final boolean isLimited;
    private final Ids ids;
    private final Clock clock;
    private final Set<FileId> beingWritten = ConcurrentHashMap.newKeySet();

    FileService(
            FileRepository files,
            DiskStore store,
            FileTypes types,
            Transactions transactions,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.types = types;
        this.transactions = transactions;
        this.settings = settings.files();
        isLimited = settings.limits().enabled();
        this.ids = ids;
        this.clock = clock;
    }

    FileTicket create(Caller uploader, CreateFileRequest request) {
        var name = FileName.clean(request.fileName());
        if (request.fileSize() > settings.maxSize()) {
            throw new RefusedException(ErrorCode.FILE_TOO_LARGE);
        }
        if (types.isRefused(request.fileType(), name)) {
            throw new RefusedException(ErrorCode.FILE_TYPE_REFUSED);
        }
        store.checkRoomFor(request.fileSize());
        var sha256 = request.sha256() == null ? null : request.sha256().toLowerCase(Locale.ROOT);
        var file = new StoredFile(
                new FileId(ids.next()),
                uploader.galleryId(),
                uploader.userId(),
                StoredFile.State.INIT,
                name,
                request.fileSize(),
                request.fileType(),
                request.fileType(),
                sha256,
                UUID.randomUUID().toString(),
                clock.instant().plus(settings.uploadTtl()));
        transactions.write(() -> {
            refuseTooManyOf(uploader);
            files.insert(file);
            return file;
        });
        return new FileTicket(file.id(), bytesPath(file.id()), filePath(file.id()), file.expiresAt());
    }

    /** Each may hold as many bytes as a file may have. */
    private void refuseTooManyOf(Caller uploader) {
        if (isLimited && files.countUnfinished(uploader.userId(), clock.instant()) >= MOST_UNFINISHED) {
            throw RefusedException.later(ErrorCode.RATE_LIMITED, UNTIL_SOME_ARE_DONE);
        }
    }

    /** How far an own upload has come. One that a crash left with all its bytes and no end gets it now. */
    Progress progress(Caller uploader, FileId id) {
        var file = own(uploader, id);
        long here = lengthOf(file);
        return file.isComplete() || here < file.size()
                ? new Progress(here, file.size())
                : inTurn(id, () -> finishIfWhole(own(uploader, id)));
    }

    /** Goes on at {@code offset}, where the upload must stand; what is taken is on disk when this returns. */
    Appended append(Caller uploader, FileId id, long offset, InputStream bytes) {
        return inTurn(id, () -> {
            var file = own(uploader, id);
            long here = lengthOf(file);
            if (offset != here) {
                return new Appended(false, new Progress(here, file.size()));
            }
            if (here < file.size()) {
                store.append(file.key(), offset, bytes, file.size());
            }
            return new Appended(true, finishIfWhole(file));
        });
    }

    /** A complete file that this caller may read. Another's is not even known to exist. */
    StoredFile readable(Caller reader, FileId id) {
        return transactions
                .read(() -> files.findReadable(id, reader))
                .orElseThrow(() -> new RefusedException(ErrorCode.FILE_NOT_FOUND));
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
        try (var bytes = store.open(file.key())) {
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
                Objects.requireNonNull(file.sha256()));
    }

    public static String filePath(FileId id) {
        return "/" + ApiPaths.FILE.replace("{id}", id.toString());
    }

    private static String bytesPath(FileId id) {
        return "/" + ApiPaths.FILE_BYTES.replace("{id}", id.toString());
    }

    private StoredFile own(Caller uploader, FileId id) {
        return transactions
                .read(() -> files.find(id))
                .filter(file -> file.uploader().equals(uploader.userId()))
                .filter(file -> file.isComplete() || file.expiresAt().isAfter(clock.instant()))
                .orElseThrow(() -> new RefusedException(ErrorCode.FILE_NOT_FOUND));
    }

    private <T> T inTurn(FileId id, Supplier<T> work) {
        if (!beingWritten.add(id)) {
            throw RefusedException.later(ErrorCode.BUSY, Duration.ofSeconds(1));
        }
        try {
            return work.get();
        } finally {
            beingWritten.remove(id);
        }
    }

    private long lengthOf(StoredFile file) {
        return file.isComplete() ? file.size() : store.length(file.key());
    }

    private Progress finishIfWhole(StoredFile file) {
        long here = lengthOf(file);
        if (!file.isComplete() && here == file.size()) {
            finish(file);
        }
        return new Progress(here, file.size());
    }

    private void finish(StoredFile file) {
        var sha256 = store.sha256(file.key());
        if (file.sha256() != null && !file.sha256().equals(sha256)) {
            store.delete(file.key());
            throw RefusedException.field("sha256", "wrong");
        }
        var type = sniffed(file);
        if (types.isRefused(type, file.name())) {
            store.delete(file.key());
            throw new RefusedException(ErrorCode.FILE_TYPE_REFUSED);
        }
        store.complete(file.key());
        transactions.write(() -> {
            files.markReady(file.id(), type, sha256);
            return file;
        });
    }

    private String sniffed(StoredFile file) {
        try (var bytes = store.open(file.key())) {
            return types.sniff(bytes, file.name());
        } catch (IOException unavailable) {
            throw RefusedException.later(ErrorCode.STORAGE_UNAVAILABLE, Duration.ofSeconds(5));
        }
    }

    /** Bytes that are here, of how many. */
    record Progress(long offset, long size) {}

    /** Nothing is taken when the upload does not stand where the client thinks. */
    record Appended(boolean isTaken, Progress progress) {}
}
