package com.galerimerkezi.messenger.server.attachment.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words in the few parts of an office file that have any; each is unfolded only so far, and nothing of it is kept. */
final class OfficeText {

    private static final Pattern PARTS = Pattern.compile("content\\.xml|word/document\\.xml|xl/sharedStrings\\.xml"
            + "|xl/worksheets/sheet\\d{1,3}\\.xml|ppt/slides/slide\\d{1,3}\\.xml");
    private static final int MOST_PARTS = 50;
    private static final long MOST_UNFOLDED = 64L << 20;

    /** After these another word begins. */
    private static final Set<String> BREAKS =
            Set.of("p", "br", "tab", "si", "row", "c", "tr", "h", "line-break", "s", "table-cell", "list-item");

    /** In OOXML words stand in {@code t} alone, numbers of cells in {@code v}. */
    private static final Set<String> TEXTS = Set.of("t", "v");

    private static final XMLInputFactory XML = factory();

    private final TextCollector words;
    private long left = MOST_UNFOLDED;

    private OfficeText(TextCollector words) {
        this.words = words;
    }

    static void read(Path file, TextCollector words) throws IOException {
        var office = new OfficeText(words);
        try (var zip = new ZipFile(file.toFile())) {
            var parts = zip.stream()
                    .filter(entry -> PARTS.matcher(entry.getName()).matches())
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .limit(MOST_PARTS)
                    .toList();
            for (var part : parts) {
                try (var bytes = office.bounded(zip.getInputStream(part))) {
                    office.read(bytes, part.getName().equals("content.xml"));
                } catch (XMLStreamException unreadable) {
                    throw new IOException(unreadable);
                }
            }
        }
    }

    private void read(InputStream bytes, boolean isOpenDocument) throws IOException, XMLStreamException {
        var xml = XML.createXMLStreamReader(bytes);
        boolean isText = isOpenDocument;
        boolean isReference = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                words.checkTime();
                var name = xml.getLocalName();
                if (name.equals("c")) {
                    isReference = "s".equals(attribute(xml, "t"));
                }
                isText = isOpenDocument || (TEXTS.contains(name) && !(isReference && name.equals("v")));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isText = isOpenDocument;
                if (BREAKS.contains(xml.getLocalName())) {
                    words.write(' ');
                }
            } else if (event == XMLStreamConstants.CHARACTERS && isText) {
                words.write(xml.getText());
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private InputStream bounded(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read() throws IOException {
                count(1);
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int read = in.read(into, from, length);
                count(read);
                return read;
            }
        };
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new TextCollector.EnoughException();
        }
    }

    /** What a document names outside of itself is never fetched. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
