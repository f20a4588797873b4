package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import java.net.URI;

/** What an upload needs of the server. */
public interface UploadServer {

    URI address();

    FileTicket create(CreateFileRequest request);

    long offset(String uploadUrl);

    long append(String uploadUrl, long offset, byte[] bytes, int length);

    /** Its bytes are not wanted any more; what became a file stays. */
    void giveUp(String uploadUrl);

    /** Where the bytes of a file can be read for a few minutes without a token. */
    URI link(String fileUrl);

    Message share(RoomId room, ShareFileRequest request);
}
