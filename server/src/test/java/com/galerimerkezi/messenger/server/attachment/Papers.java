package com.galerimerkezi.messenger.server.attachment;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/** PDFs to upload, good and bad. */
final class Papers {

    private static final int DOUBLINGS = 40;

    private Papers() {}

    /** So many pages; red on the left half of the first one, blue on its right. */
    static byte[] pages(int count, float width, float height) throws IOException {
        try (var document = new PDDocument()) {
            var first = new PDPage(new PDRectangle(width, height));
            document.addPage(first);
            try (var content = new PDPageContentStream(document, first)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, 0, width / 2, height);
                content.fill();
                content.setNonStrokingColor(Color.BLUE);
                content.addRect(width / 2, 0, width / 2, height);
                content.fill();
            }
            for (int i = 1; i < count; i++) {
                document.addPage(new PDPage());
            }
            return bytes(document);
        }
    }

    /** Each form draws the next one twice: a few lines that would be drawn for years. */
    static byte[] doubling() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var inner = form(document, "0 0 1 1 re f", null);
            for (int i = 0; i < DOUBLINGS; i++) {
                inner = form(document, "/F Do /F Do", inner);
            }
            page.setResources(with(inner));
            try (var content = new PDPageContentStream(document, page)) {
                content.drawForm(inner);
            }
            return bytes(document);
        }
    }

    private static PDFormXObject form(PDDocument document, String drawn, @Nullable PDFormXObject inner)
            throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(inner == null ? new PDResources() : with(inner));
        try (var content = form.getContentStream().createOutputStream()) {
            content.write(drawn.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDResources with(PDFormXObject form) {
        var resources = new PDResources();
        resources.put(COSName.F, form);
        return resources;
    }

    /** A page full of a picture whose head promises so many pixels, in next to no bytes. */
    static byte[] picture(int width, int height) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, width);
            stream.setInt(COSName.HEIGHT, height);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                content.write(new byte[1000]);
            }
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
            ((COSDictionary) resources.getCOSObject().getDictionaryObject(COSName.XOBJECT))
                    .setItem(COSName.getPDFName("Im0"), stream);
            page.setResources(resources);
            var contents = document.getDocument().createCOSStream();
            try (var content = contents.createOutputStream()) {
                content.write("612 0 0 792 0 0 cm /Im0 Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            return bytes(document);
        }
    }

    /** Its words unfold to so many megabytes of nothing. */
    static byte[] endless(int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var contents = document.getDocument().createCOSStream();
            try (var content = contents.createOutputStream(COSName.FLATE_DECODE)) {
                var piece = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < megabytes; i++) {
                    content.write(piece);
                }
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            return bytes(document);
        }
    }

    /** Its words unfold twice, to so many megabytes of nothing in the end. */
    static byte[] packedTwice(int megabytes) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setItem(COSName.CONTENTS, stream(document, twice(megabytes)));
            return bytes(document);
        }
    }

    private static COSStream stream(PDDocument document, byte[] packedTwice) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var raw = stream.createRawOutputStream()) {
            raw.write(packedTwice);
        }
        var filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        // what comes between two steps is held in memory
        filters.add(COSName.ASCII_HEX_DECODE);
        stream.setItem(COSName.FILTER, filters);
        return stream;
    }

    static byte[] twice(int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var piece = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (var outer = new DeflaterOutputStream(bytes);
                var inner = new DeflaterOutputStream(outer)) {
            for (int i = 0; i < megabytes; i++) {
                inner.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    /** A red page and over all of it a picture that stands within the page's own words. */
    static byte[] pictureWithin(String said, byte[] data) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var contents = document.getDocument().createCOSStream();
            try (var content = contents.createOutputStream()) {
                var before = "1 0 0 rg 0 0 612 792 re f q 612 0 0 792 0 0 cm BI /BPC 8 " + said + " ID ";
                content.write(before.getBytes(StandardCharsets.US_ASCII));
                content.write(data);
                content.write("\nEI Q\n".getBytes(StandardCharsets.US_ASCII));
            }
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
