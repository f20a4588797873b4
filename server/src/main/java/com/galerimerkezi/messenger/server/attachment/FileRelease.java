package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.message.FileReleaseListener;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A file that no message carries any more is as one never sent, and its time is over: the next sweep takes it. */
@Component
class FileRelease implements FileReleaseListener {

    private final FileRepository files;
    private final Clock clock;

    FileRelease(FileRepository files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void released(FileId file) {
        files.release(file, clock.instant());
    }
}
