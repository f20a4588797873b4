package com.galerimerkezi.messenger.server.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.record.RecordAbout;
import com.galerimerkezi.messenger.contract.record.RecordReader;
import com.galerimerkezi.messenger.contract.record.RecordSignature;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Transactions;
import com.galerimerkezi.messenger.server.record.RecordKey;
import com.galerimerkezi.messenger.server.record.RecordLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Writes a record as JSON, a page of entries at a time, as it is at one instant. */
@Component
final class RecordWriter {

    private static final int AT_A_TIME = 500;

    private final ExportRepository exports;
    private final RecordLog records;
    private final RecordKey key;
    private final Transactions transactions;
    private final Clock clock;

    RecordWriter(ExportRepository exports, RecordLog records, RecordKey key, Transactions transactions, Clock clock) {
        this.exports = exports;
        this.records = records;
        this.key = key;
        this.transactions = transactions;
        this.clock = clock;
    }

    void write(Caller caller, RoomId room, Period period, Path target) {
        begin(room);
        transactions.read(() -> exports.findVehicleChat(room)).ifPresent(this::begin);
        transactions.read(() -> {
            var stretch = records.stretch(room, period.from(), period.to());
            try (var json = ContractJson.mapper().createGenerator(ExportFolder.open(target))) {
                write(json, aboutOf(caller, room, period, stretch), stretch);
                return room;
            } catch (IOException unavailable) {
                throw new UncheckedIOException(unavailable);
            }
        });
    }

    private void begin(RoomId room) {
        transactions.write(() -> {
            exports.lock(room);
            records.begin(room);
            return room;
        });
    }

    private RecordAbout aboutOf(Caller caller, RoomId room, Period period, RecordLog.Stretch stretch) {
        var subject = exports.findSubject(room);
        return new RecordAbout(
                room,
                subject.type(),
                subject.galleryA(),
                subject.galleryB(),
                subject.vehicle(),
                subject.offer(),
                exports.findVehicleChat(room).map(this::headOf).orElse(null),
                exports.findPeople(room, stretch.after(), stretch.upTo()),
                period.from(),
                period.to(),
                clock.instant(),
                caller.userId(),
                stretch.after(),
                stretch.hash());
    }

    private RecordAbout.Chat headOf(RoomId room) {
        var whole = records.stretch(room, null, null);
        return new RecordAbout.Chat(room, whole.upTo(), records.hashAt(room, whole.upTo()));
    }

    private void write(JsonGenerator json, RecordAbout about, RecordLog.Stretch stretch) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", RecordReader.FORMAT);
        json.writePOJOField("about", about);
        json.writeArrayFieldStart("entries");
        var head = writeEntries(json, about.roomId(), stretch);
        json.writeEndArray();
        json.writePOJOField("head", head);
        json.writePOJOField("signature", key.sign(signedOf(about, head)));
        json.writeEndObject();
    }

    private RecordReader.Head writeEntries(JsonGenerator json, RoomId room, RecordLog.Stretch stretch)
            throws IOException {
        var head = new RecordReader.Head(stretch.after(), stretch.hash());
        while (head.n() < stretch.upTo()) {
            var page = records.entriesAfter(room, head.n(), stretch.upTo(), AT_A_TIME);
            if (page.isEmpty()) {
                return head;
            }
            for (var entry : page) {
                json.writeRaw("\n");
                json.writePOJO(entry);
            }
            head = new RecordReader.Head(page.getLast().n(), page.getLast().hash());
        }
        return head;
    }

    private static byte[] signedOf(RecordAbout about, RecordReader.Head head) {
        return RecordSignature.signedOfRecord(
                ContractJson.mapper().valueToTree(about),
                head.n(),
                HexFormat.of().parseHex(head.hash()));
    }
}
