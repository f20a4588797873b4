package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.message.Draft;
import com.galerimerkezi.messenger.server.message.ForwardedFiles;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One file under several messages: the bytes and the quota are its first sender's. */
@Component
class FileForwarding implements ForwardedFiles {

    private final FileRepository files;

    FileForwarding(FileRepository files) {
        this.files = files;
    }

    @Override
    public Optional<Draft.Attachment> find(FileId file) {
        return files.find(file).filter(StoredFile::isComplete).map(FileService::attachmentOf);
    }

    @Override
    public boolean keep(FileId file) {
        return files.keep(file);
    }
}
