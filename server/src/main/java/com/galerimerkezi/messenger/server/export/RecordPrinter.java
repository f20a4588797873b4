package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.record.RecordReader;
import com.galerimerkezi.messenger.contract.record.RecordSignature;
import com.galerimerkezi.messenger.contract.record.SealedPages;
import com.galerimerkezi.messenger.server.record.RecordKey;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.springframework.stereotype.Component;

/** Prints a written record as a PDF that carries it, and seals the whole. */
@Component
final class RecordPrinter {

    private static final String ATTACHMENT = "record.json";

    private final RecordKey key;

    RecordPrinter(RecordKey key) {
        this.key = key;
    }

    void print(Path json, Locale language, List<Note> notes, Path target) throws IOException {
        // Streams wait on the disk, not in memory
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var plain = PrintFont.in(document, "Inter-Regular.ttf");
                var strong = PrintFont.in(document, "Inter-SemiBold.ttf");
                var record = new RecordReader(Files.newInputStream(json))) {
            var about = record.about();
            new PrintedRecord(new PrintTexts(language), about, notes).print(record, document, plain, strong);
            describe(
                    document,
                    language,
                    GregorianCalendar.from(about.exportedAt().atZone(ZoneOffset.UTC)));
            attach(document, json);
            try (var out = new BufferedOutputStream(ExportFolder.open(target))) {
                document.save(out, CompressParameters.NO_COMPRESSION);
            }
        }
        seal(target);
    }

    private static void describe(PDDocument document, Locale language, Calendar time) {
        var information = document.getDocumentInformation();
        information.setTitle("Galeri Messenger");
        information.setCreator("Galeri Messenger");
        information.setCreationDate(time);
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
    }

    /** As it is and not deflated, so that a changed byte in it leads to its entry. */
    private static void attach(PDDocument document, Path json) throws IOException {
        try (var bytes = Files.newInputStream(json)) {
            var file = new PDEmbeddedFile(document, bytes);
            file.setSubtype("application/json");
            file.setSize((int) Math.min(Integer.MAX_VALUE, Files.size(json)));
            var specification = new PDComplexFileSpecification();
            specification.setFile(ATTACHMENT);
            specification.setFileUnicode(ATTACHMENT);
            specification.setEmbeddedFile(file);
            specification.setEmbeddedFileUnicode(file);
            specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Data");
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of(ATTACHMENT, specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), listOf(specification));
        }
    }

    private static COSArray listOf(PDComplexFileSpecification specification) {
        return new COSArray(List.of(specification));
    }

    private void seal(Path pdf) throws IOException {
        var signature = key.sign(RecordSignature.signedOfPages(SealedPages.digestOf(pdf)));
        Files.write(pdf, SealedPages.seal(signature.value()), StandardOpenOption.APPEND);
    }
}
