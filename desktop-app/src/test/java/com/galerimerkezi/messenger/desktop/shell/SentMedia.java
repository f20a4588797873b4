package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;

import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileFacts;
import com.galerimerkezi.messenger.desktop.attachment.FileToSend;
import com.galerimerkezi.messenger.desktop.pictures.SamplePictures;
import com.galerimerkezi.messenger.desktop.testing.Speech;
import com.galerimerkezi.messenger.desktop.text.Texts;
import com.galerimerkezi.messenger.desktop.voice.Voices;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** What the other gallery sends into a room: real files of every kind. */
record SentMedia(GalleryWindow window, RoomId room, Path folder) {

    private static final int LINES = 18;

    void photos(int count) {
        send(IntStream.range(0, count)
                .mapToObj(i -> file(SamplePictures.jpeg(folder.resolve("foto " + i + ".jpg"), 1200, 900, i)))
                .toList());
    }

    /** A page with a head, a table and words, as an expert's report has. */
    void paper(String name) {
        send(List.of(file(report(folder.resolve(name)))));
    }

    void text(String name) {
        try {
            send(List.of(file(Files.writeString(folder.resolve(name), "Rapor ".repeat(900)))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void say(String words) {
        onUi(() -> window.world.other().outbox().send(room, words)).join();
        window.until(() -> window.session.conversation(room).messages().stream()
                .anyMatch(message -> words.equals(message.content())));
    }

    void voice() {
        var other = window.world.other();
        window.world.sound().say(Speech.of(6));
        var recorder = onUi(() -> other.voices().recorder(room, () -> null, Texts.in("tr")));
        onUi(() -> {
            recorder.start();
            return recorder;
        });
        window.until(() -> recorder.length().get().toMillis() > 5_900);
        onUi(() -> {
            recorder.send();
            return recorder;
        });
        window.until(() -> window.session.conversation(room).messages().stream().anyMatch(Voices::isVoice));
    }

    private static FileToSend file(Path path) {
        return new FileToSend(path, String.valueOf(path.getFileName()), "", false, FileFacts.NONE);
    }

    void send(List<FileToSend> files) {
        long before = count();
        onUi(() -> window.world.other().uploads().send(room, files));
        window.until(() -> count() == before + files.size());
    }

    private long count() {
        return window.session.conversation(room).messages().stream()
                .filter(message -> message.fileUrl() != null)
                .count();
    }

    private static Path report(Path file) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(new Color(0x08756B));
                content.addRect(0, 770, 595, 72);
                content.fill();
                line(content, "EKSPERTIZ RAPORU", 40, 795, 26, Color.WHITE);
                for (int i = 0; i < LINES; i++) {
                    float y = 720 - i * 36;
                    content.setNonStrokingColor(i % 2 == 0 ? new Color(0xEEF1F3) : Color.WHITE);
                    content.addRect(40, y - 10, 515, 32);
                    content.fill();
                    line(
                            content,
                            "Parca " + (i + 1) + ": " + (i % 5 == 0 ? "boyali" : "orijinal"),
                            52,
                            y,
                            14,
                            Color.BLACK);
                }
            }
            document.save(file.toFile());
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void line(PDPageContentStream to, String words, float x, float y, float size, Color colour)
            throws IOException {
        to.setNonStrokingColor(colour);
        to.beginText();
        to.setFont(new PDType1Font(FontName.HELVETICA_BOLD), size);
        to.newLineAtOffset(x, y);
        to.showText(words);
        to.endText();
    }
}
