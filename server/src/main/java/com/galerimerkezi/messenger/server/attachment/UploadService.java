package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.server.attachment.store.UploadFolder;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.identity.UserLimits;
import com.galerimerkezi.messenger.server.platform.Ids;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Files on their way: announced, filled in pieces, and finished with the last one. */
@Service
class UploadService {

    private static final int MOST_UNFINISHED = 100;

    /** As many as somebody can choose: the photos of a whole yard. */
    private static final int FILES_AT_ONCE = 300;

    private static final int FILES_A_SECOND = 1;
    private static final Duration UNTIL_SOME_ARE_DONE = Duration.ofMinutes(1);

    private final FileRepository files;
    private final UploadFolder folder;
    private final Completion completion;
    private final Turns turns = new Turns();
    private final UserLimits.UserLimit limit;
    private final FileTypes types;
    private final Transactions transactions;
    private final Settings.Files settings;
    private final boolean isLimited;
    private final Ids ids;
    private final Clock clock;

    UploadService(
            FileRepository files,
            UploadFolder folder,
            Completion completion,
            UserLimits limits,
            FileTypes types,
            Transactions transactions,
            Settings settings,
            Ids ids,
            Clock clock) {
        this.files = files;
        this.folder = folder;
        this.completion = completion;
        limit = limits.of(FILES_AT_ONCE, FILES_A_SECOND);
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
        if (!uploader.speaksForTheServer()) {
            limit.admit(uploader.userId());
        }
        folder.checkRoomFor(request.fileSize());
        var file = announced(uploader, request, name);
        transactions.write(() -> {
            refuseTooManyOf(uploader);
            refuseBeyondQuota(file);
            files.insert(file);
            return file;
        });
        return new FileTicket(file.id(), FilePaths.bytes(file.id()), FilePaths.of(file.id()), file.expiresAt());
    }

    private StoredFile announced(Caller uploader, CreateFileRequest request, String name) {
        var now = clock.instant();
        return new StoredFile(
                new FileId(ids.next()),
                uploader.galleryId(),
                uploader.userId(),
                StoredFile.State.INIT,
                name,
                request.fileSize(),
                request.fileType(),
                request.fileType(),
                request.sha256() == null ? null : request.sha256().toLowerCase(Locale.ROOT),
                UUID.randomUUID().toString(),
                now,
                now.plus(settings.uploadTtl()),
                null);
    }

    /** Each may hold as many bytes as a file may have. */
    private void refuseTooManyOf(Caller uploader) {
        if (isLimited && files.countUnfinished(uploader.userId(), clock.instant()) >= MOST_UNFINISHED) {
            throw RefusedException.later(ErrorCode.RATE_LIMITED, UNTIL_SOME_ARE_DONE);
        }
    }

    private void refuseBeyondQuota(StoredFile file) {
        if (settings.galleryQuota() > 0) {
            files.lockGallery(file.gallery());
            if (files.sumOf(file.gallery()) + file.size() > settings.galleryQuota()) {
                throw new RefusedException(ErrorCode.STORAGE_FULL);
            }
        }
    }

    /** How far an own upload has come. One that a crash left with all its bytes and no end gets it now. */
    Progress progress(Caller uploader, FileId id) {
        var file = own(uploader, id);
        long here = lengthOf(file);
        return file.isComplete() || here < file.size()
                ? progressOf(file, here)
                : turns.take(id, () -> finishIfWhole(own(uploader, id)));
    }

    /**
     * Goes on at {@code offset}, where the upload must stand; what is taken is on disk when this returns.
     *
     * @param announced bytes that are to come, -1 where nobody said
     */
    Appended append(
            Caller uploader, FileId id, long offset, long announced, @Nullable Checksum checksum, InputStream bytes) {
        return turns.take(id, () -> {
            var file = own(uploader, id);
            long here = lengthOf(file);
            if (offset != here) {
                return new Appended(Outcome.WRONG_OFFSET, progressOf(file, here));
            }
            if (announced > file.size() - offset) {
                throw new RefusedException(ErrorCode.FILE_TOO_LARGE);
            }
            return here < file.size() && !take(file, offset, checksum, bytes)
                    ? new Appended(Outcome.WRONG_CHECKSUM, progressOf(file, offset))
                    : new Appended(Outcome.TAKEN, finishIfWhole(file));
        });
    }

    /** False when the bytes are not those that were meant; then none of them is taken. */
    private boolean take(StoredFile file, long offset, @Nullable Checksum checksum, InputStream bytes) {
        if (checksum == null) {
            folder.append(file.key(), offset, bytes, file.size(), null);
            return true;
        }
        boolean agrees = false;
        try {
            folder.append(file.key(), offset, bytes, file.size(), checksum.digest());
            agrees = checksum.agrees();
            return agrees;
        } finally {
            if (!agrees && folder.length(file.key()) > offset) {
                folder.cutTo(file.key(), offset);
            }
        }
    }

    /** An own upload that is not complete is given up; a complete one goes by itself when it is never sent. */
    void giveUp(Caller uploader, FileId id) {
        turns.take(id, () -> {
            var file = own(uploader, id);
            if (file.isComplete() || !transactions.write(() -> files.deleteUnfinished(id, uploader.userId()))) {
                throw new RefusedException(ErrorCode.FILE_NOT_FOUND);
            }
            folder.delete(file.key());
            return file;
        });
    }

    private StoredFile own(Caller uploader, FileId id) {
        return transactions
                .read(() -> files.find(id))
                .filter(file -> file.uploader().equals(uploader.userId()))
                .filter(file -> file.isComplete() || file.expiresAt().isAfter(clock.instant()))
                .orElseThrow(() -> new RefusedException(ErrorCode.FILE_NOT_FOUND));
    }

    private long lengthOf(StoredFile file) {
        return file.isComplete() ? file.size() : folder.length(file.key());
    }

    private Progress finishIfWhole(StoredFile file) {
        long here = lengthOf(file);
        if (!file.isComplete() && here == file.size()) {
            turns.whileWaiting(file.id(), () -> completion.complete(file));
        }
        return progressOf(file, here);
    }

    private static Progress progressOf(StoredFile file, long here) {
        return new Progress(here, file.size(), file.expiresAt());
    }

    /** Bytes that are here, of how many, and until when the others may come. */
    record Progress(long offset, long size, Instant expiresAt) {}

    enum Outcome {
        TAKEN,
        /** Nothing is taken when the upload does not stand where the client thinks. */
        WRONG_OFFSET,
        WRONG_CHECKSUM
    }

    record Appended(Outcome outcome, Progress progress) {}
}
