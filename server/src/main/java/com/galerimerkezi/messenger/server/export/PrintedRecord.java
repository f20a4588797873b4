package com.galerimerkezi.messenger.server.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.OfferCard;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.contract.record.RecordAbout;
import com.galerimerkezi.messenger.contract.record.RecordEntry;
import com.galerimerkezi.messenger.contract.record.RecordPayload;
import com.galerimerkezi.messenger.contract.record.RecordReader;
import com.galerimerkezi.messenger.server.export.Sheets.Style;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What stands on the sheets of one record: what it is of, each entry with its hash, how to verify it. */
final class PrintedRecord {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final float ROOM_FOR_AN_ENTRY = 48;
    private static final float BETWEEN_ENTRIES = 7;

    private final PrintTexts texts;
    private final RecordAbout about;
    private final Map<UserId, RecordAbout.Person> people;
    private final List<Note> notes;

    PrintedRecord(PrintTexts texts, RecordAbout about, List<Note> notes) {
        this.texts = texts;
        this.about = about;
        this.notes = notes;
        people = about.people().stream().collect(Collectors.toMap(RecordAbout.Person::id, Function.identity()));
    }

    void print(RecordReader record, PDDocument document, PrintFont plain, PrintFont strong) throws IOException {
        try (var sheets = new Sheets(document, plain, strong, texts.of("title") + "  ·  " + about.roomId())) {
            head(sheets);
            for (var entry = record.next(); entry != null; entry = record.next()) {
                entry(sheets, entry);
            }
            var end = record.end();
            notes(sheets);
            foot(sheets, end);
        }
    }

    private void head(Sheets sheets) throws IOException {
        sheets.write(Style.TITLE, texts.of("title"));
        sheets.space(BETWEEN_ENTRIES);
        sheets.write(
                Style.HEAD, about.galleryA().name() + "  —  " + about.galleryB().name());
        var vehicle = about.vehicle();
        if (vehicle != null) {
            sheets.write(Style.TEXT, texts.labelled("vehicle", lineOf(vehicle)));
        }
        var offer = about.offer();
        if (offer != null) {
            sheets.write(
                    Style.TEXT,
                    texts.labelled(
                            "offer",
                            texts.amount(offer.amount(), offer.currency()) + "  ·  "
                                    + texts.offerStatus(offer.status())));
        }
        sheets.write(Style.NOTE, texts.labelled("period", period()));
        sheets.write(Style.NOTE, texts.labelled("exported_at", texts.time(about.exportedAt())));
        sheets.write(Style.NOTE, texts.labelled("room", about.roomId().toString()));
        var chat = about.vehicleChat();
        if (chat != null) {
            sheets.write(Style.NOTE, texts.of("vehicle_chat"));
            sheets.write(Style.HASH, chat.roomId() + "  ·  #" + chat.n() + "  ·  SHA-256 " + chat.hash());
        }
        sheets.rule();
    }

    private String lineOf(RecordAbout.Vehicle vehicle) {
        var parts = new StringBuilder(vehicle.title());
        for (var part : new Object[] {vehicle.year(), vehicle.plate(), vehicle.vin()}) {
            if (part != null) {
                parts.append("  ·  ").append(part);
            }
        }
        return parts.append("  ·  ")
                .append(texts.amount(vehicle.price(), vehicle.currency()))
                .toString();
    }

    private String period() {
        var from = about.from();
        var to = about.to();
        return from == null && to == null
                ? texts.of("whole")
                : (from == null ? "…" : texts.time(from)) + "  –  " + (to == null ? "…" : texts.time(to));
    }

    private void entry(Sheets sheets, RecordEntry entry) throws IOException {
        sheets.space(BETWEEN_ENTRIES);
        sheets.keepTogether(ROOM_FOR_AN_ENTRY);
        sheets.write(
                Style.HEAD,
                "#" + entry.n() + "  ·  " + texts.time(entry.at()) + "  ·  " + nameOf(entry) + "  ·  "
                        + texts.kind(entry.kind()));
        var payload = entry.payload();
        if (payload == null) {
            sheets.write(Style.NOTE, texts.of("removed"));
        } else {
            said(sheets, payload);
        }
        sheets.write(Style.HASH, "SHA-256 " + entry.hash());
    }

    private void said(Sheets sheets, JsonNode payload) throws IOException {
        var importance = payload.path(RecordPayload.IMPORTANCE);
        if (importance.isTextual()) {
            sheets.write(Style.NOTE, texts.importance(Importance.of(importance.textValue())));
        }
        var card = cardIn(payload);
        if (card.isPresent()) {
            sheets.write(Style.TEXT, texts.card(card.get()));
        }
        var content = payload.path(RecordPayload.CONTENT);
        if (content.isTextual()) {
            sheets.write(Style.TEXT, content.textValue());
        }
        var file = payload.path(RecordPayload.FILE);
        if (file.isObject()) {
            sheets.write(Style.TEXT, texts.labelled("file", file.path("name").asText()));
            sheets.write(
                    Style.HASH,
                    file.path("size").asLong() + " B  ·  SHA-256 "
                            + file.path("sha256").asText());
        }
    }

    private static Optional<OfferCard> cardIn(JsonNode payload) {
        var metadata = payload.path(RecordPayload.METADATA);
        return metadata.isObject() && payload.path(RecordPayload.TYPE).asText().equals("offer_update")
                ? OfferCard.in(ContractJson.mapper().convertValue(metadata, OBJECT))
                : Optional.empty();
    }

    /** What the reader's own gallery noted for itself. */
    private void notes(Sheets sheets) throws IOException {
        if (notes.isEmpty()) {
            return;
        }
        sheets.space(BETWEEN_ENTRIES);
        sheets.rule();
        sheets.keepTogether(2 * ROOM_FOR_AN_ENTRY);
        sheets.write(Style.HEAD, texts.of("notes_title"));
        sheets.write(Style.NOTE, texts.of("notes_own"));
        for (var note : notes) {
            sheets.space(BETWEEN_ENTRIES);
            sheets.keepTogether(ROOM_FOR_AN_ENTRY);
            sheets.write(
                    Style.HEAD,
                    texts.time(note.createdAt()) + "  ·  " + note.firstName() + " " + note.lastName() + "  ·  #"
                            + note.afterSeq());
            sheets.write(Style.TEXT, Objects.requireNonNullElse(note.content(), ""));
        }
    }

    private String nameOf(RecordEntry entry) {
        var person = people.get(entry.senderId());
        var name = person == null ? entry.senderId().toString() : person.firstName() + " " + person.lastName();
        return name + " (" + nameOf(entry.galleryId()) + ")";
    }

    private String nameOf(GalleryId gallery) {
        if (gallery.equals(about.galleryA().id())) {
            return about.galleryA().name();
        }
        return gallery.equals(about.galleryB().id()) ? about.galleryB().name() : texts.of("marketplace");
    }

    private void foot(Sheets sheets, RecordReader.End end) throws IOException {
        sheets.space(BETWEEN_ENTRIES);
        sheets.rule();
        sheets.write(Style.HEAD, texts.of("verify_title"));
        sheets.write(
                Style.NOTE,
                texts.labelled(
                        "last_hash", "#" + end.head().n() + "  " + end.head().hash()));
        sheets.write(Style.NOTE, texts.labelled("public_key", end.signature().publicKey()));
        sheets.write(Style.NOTE, texts.labelled("signature", end.signature().value()));
        sheets.write(Style.NOTE, texts.of("verify_how"));
    }
}
