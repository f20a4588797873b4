package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.contract.FileId;
import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.desktop.gateway.FileGateway;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import java.net.URI;

/** The two doors that a file goes through. */
public record RemoteFiles(RestGateway rest, FileGateway files) implements UploadServer {

    @Override
    public URI address() {
        return files.address("/");
    }

    @Override
    public FileTicket create(CreateFileRequest request) {
        return rest.createFile(request);
    }

    @Override
    public long offset(String uploadUrl) {
        return files.offset(uploadUrl);
    }

    @Override
    public long append(String uploadUrl, long offset, byte[] bytes, int length) {
        return files.append(uploadUrl, offset, bytes, length);
    }

    @Override
    public void giveUp(String uploadUrl) {
        files.giveUp(uploadUrl);
    }

    @Override
    public URI link(String fileUrl) {
        var id = FileId.of(fileUrl.substring(fileUrl.lastIndexOf('/') + 1));
        return files.address(rest.link(id).url());
    }

    @Override
    public Message share(RoomId room, ShareFileRequest request) {
        return rest.share(room, request);
    }
}
