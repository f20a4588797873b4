package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.server.identity.Caller;
import java.io.ByteArrayInputStream;
import org.springframework.stereotype.Service;

/** Files that the server itself makes in somebody's name; they take the way of every upload. */
@Service
public class OwnFiles {

    private final UploadService uploads;

    OwnFiles(UploadService uploads) {
        this.uploads = uploads;
    }

    /** Complete when this returns; where nothing keeps it, it goes as any upload that was never sent. */
    public FileId store(Caller uploader, String name, String type, byte[] bytes) {
        var ticket = uploads.create(uploader, new CreateFileRequest(name, (long) bytes.length, type, null));
        uploads.append(uploader, ticket.id(), 0, bytes.length, null, new ByteArrayInputStream(bytes));
        return ticket.id();
    }
}
