package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.Deposit;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.server.export.Sheets.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What both galleries see of a deposit, printed; nothing stands in it that the room does not say. */
record DepositReceipt(Room room, Deposit deposit, Optional<Deposit> reversal) {

    private static final float GAP = 8;

    byte[] print(PrintTexts texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var plain = PrintFont.in(document, "Inter-Regular.ttf");
                var strong = PrintFont.in(document, "Inter-SemiBold.ttf")) {
            try (var sheets = new Sheets(document, plain, strong, title(texts) + "  ·  " + deposit.id())) {
                write(sheets, texts);
            }
            document.getDocumentInformation().setTitle(title(texts));
            document.getDocumentInformation().setCreator("Galeri Messenger");
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private String title(PrintTexts texts) {
        return texts.of(deposit.reverses() == null ? "receipt_title" : "receipt_back_title");
    }

    private void write(Sheets sheets, PrintTexts texts) throws IOException {
        sheets.write(Style.TITLE, title(texts));
        sheets.space(GAP);
        sheets.write(Style.HEAD, room.galleryAName() + "  —  " + room.galleryBName());
        if (room.vehicleTitle() != null) {
            sheets.write(Style.TEXT, texts.labelled("vehicle", room.vehicleTitle()));
        }
        sheets.rule();
        sheets.space(GAP);
        sheets.write(Style.TITLE, texts.amount(deposit.amount(), deposit.currency()));
        sheets.space(GAP);
        sheets.write(
                Style.TEXT,
                texts.labelled(
                        "receipt_method", texts.of("method_" + deposit.method().wireName())));
        sheets.write(Style.TEXT, texts.labelled("receipt_paid_at", texts.time(deposit.paidAt())));
        sheets.write(Style.TEXT, texts.labelled("receipt_recorded_by", by(deposit)));
        sheets.write(Style.TEXT, texts.labelled("receipt_recorded_at", texts.time(deposit.createdAt())));
        if (deposit.note() != null) {
            sheets.write(Style.TEXT, texts.labelled("receipt_note", deposit.note()));
        }
        if (deposit.receiptName() != null) {
            sheets.write(Style.TEXT, texts.labelled("receipt_slip", deposit.receiptName()));
        }
        if (reversal.isPresent()) {
            sheets.space(GAP);
            sheets.write(
                    Style.HEAD,
                    texts.labelled("receipt_reversed", texts.time(reversal.get().createdAt())));
        }
        sheets.rule();
        sheets.write(Style.NOTE, texts.labelled("receipt_number", deposit.id().toString()));
        sheets.write(Style.NOTE, texts.labelled("room", room.id().toString()));
        sheets.write(Style.NOTE, texts.of("receipt_meaning"));
    }

    private String by(Deposit record) {
        return record.firstName() + " " + record.lastName() + "  ·  " + nameOf(record.galleryId());
    }

    private String nameOf(GalleryId gallery) {
        return gallery.equals(room.galleryAId()) ? room.galleryAName() : room.galleryBName();
    }
}
