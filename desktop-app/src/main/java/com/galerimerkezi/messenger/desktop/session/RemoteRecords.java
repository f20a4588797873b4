package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.gateway.FileGateway;
import com.galerimerkezi.messenger.desktop.record.RecordOrder;
import com.galerimerkezi.messenger.desktop.record.RecordServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Records, as the server streams them. */
record RemoteRecords(FileGateway files) implements RecordServer {

    @Override
    public void export(RoomId room, RecordOrder order, OutputStream target) throws IOException {
        var path = "/" + ApiPaths.EXPORT.replace("{roomId}", room.toString()) + "?format="
                + order.format().wireName() + (order.withNotes() ? "&notes=true" : "");
        files.download(path, target, _ -> {});
    }

    @Override
    public Optional<String> key() throws IOException {
        var answer = new ByteArrayOutputStream();
        files.download("/" + ApiPaths.SERVER, answer, _ -> {});
        return Optional.ofNullable(ContractJson.mapper()
                .readTree(answer.toByteArray())
                .path("data")
                .path("record_key")
                .textValue());
    }
}
