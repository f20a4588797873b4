package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;

/** What an upload needs of the server. */
public interface UploadServer {

    FileTicket create(CreateFileRequest request);

    long offset(String uploadUrl);

    long append(String uploadUrl, long offset, byte[] bytes, int length);

    Message share(RoomId room, ShareFileRequest request);
}
