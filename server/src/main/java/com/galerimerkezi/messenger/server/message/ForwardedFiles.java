package com.galerimerkezi.messenger.server.message;

import com.galerimerkezi.messenger.contract.FileId;
import java.util.Optional;

/** The files that messages bring along, asked where another message is to bring the same one along. */
public interface ForwardedFiles {

    /** What is known of it; nothing when it is gone. */
    Optional<Draft.Attachment> find(FileId file);

    /** It stays for another message, in whose transaction this is. False when it is gone. */
    boolean keep(FileId file);
}
