package com.galerimerkezi.messenger.desktop.attachment;

import com.galerimerkezi.messenger.contract.FileTicket;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.io.IOException;

/** Brings the bytes of one file to the server while somebody waits for it; a short cut of the line is got over. */
record StoredFile(LocalFile file, UploadServer server) {

    private static final int PIECE = 1024 * 1024;
    private static final int TRIES = 3;

    FileTicket send() throws IOException {
        var ticket = server.create(file.announcement());
        for (int left = TRIES; ; left--) {
            try {
                sendBytes(ticket);
                return ticket;
            } catch (GatewayException failed) {
                if (left == 1 || !failed.isTemporary()) {
                    throw failed;
                }
            }
        }
    }

    private void sendBytes(FileTicket ticket) throws IOException {
        var piece = new byte[PIECE];
        long offset = server.offset(ticket.uploadUrl());
        while (offset < file.size()) {
            offset = server.append(ticket.uploadUrl(), offset, piece, file.read(offset, piece));
        }
    }
}
