package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Gate;
import com.galerimerkezi.messenger.server.room.RoomService;
import com.galerimerkezi.messenger.server.team.NoteService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The record of a room, for either of its galleries. It costs, so few are made at a time. */
@Service
class ExportService {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int SHORT_ID = 8;

    private final RoomService rooms;
    private final RecordWriter writer;
    private final RecordPrinter printer;
    private final RecordPacker packer;
    private final NoteService notes;
    private final AuditLog audit;
    private final ExportFolder folder;
    private final Clock clock;
    private final Gate gate = new Gate(AT_ONCE, PATIENCE);

    ExportService(
            RoomService rooms,
            RecordWriter writer,
            RecordPrinter printer,
            RecordPacker packer,
            NoteService notes,
            AuditLog audit,
            ExportFolder folder,
            Clock clock) {
        this.rooms = rooms;
        this.writer = writer;
        this.printer = printer;
        this.packer = packer;
        this.notes = notes;
        this.audit = audit;
        this.folder = folder;
        this.clock = clock;
    }

    ExportedFile export(Caller caller, ExportOrder order) {
        rooms.checkAccess(caller, order.room());
        return gate.pass(() -> folder.make(target -> {
            make(caller, order, target);
            audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.EXPORTED)
                    .with("kind", "chat")
                    .with("room_id", order.room())
                    .with("format", order.format().extension())
                    .with("notes", order.withNotes() ? "true" : null));
            return new ExportedFile(target, nameOf(order.room(), order.format()));
        }));
    }

    private void make(Caller caller, ExportOrder order, Path target) throws IOException {
        if (order.format() == ExportFormat.JSON) {
            writer.write(caller, order.room(), order.period(), target);
            return;
        }
        var json = beside(target, ".json");
        try {
            writer.write(caller, order.room(), order.period(), json);
            if (order.format() == ExportFormat.PDF) {
                printer.print(json, order.language(), notesFor(caller, order), target);
            } else {
                pack(json, order.language(), notesFor(caller, order), target);
            }
        } finally {
            Files.deleteIfExists(json);
        }
    }

    private List<Note> notesFor(Caller caller, ExportOrder order) {
        if (!order.withNotes()) {
            return List.of();
        }
        return notes.all(caller, order.room()).stream()
                .filter(note -> note.deletedAt() == null && order.period().holds(note.createdAt()))
                .toList();
    }

    private void pack(Path json, Locale language, List<Note> notes, Path target) throws IOException {
        var pages = beside(target, ".pdf");
        try {
            printer.print(json, language, notes, pages);
            packer.pack(json, pages, target);
        } finally {
            Files.deleteIfExists(pages);
        }
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private String nameOf(RoomId room, ExportFormat format) {
        return "galeri-" + room.toString().substring(0, SHORT_ID) + "-" + STAMP.format(clock.instant()) + "."
                + format.extension();
    }
}
