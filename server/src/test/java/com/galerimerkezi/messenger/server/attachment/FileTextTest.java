package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A message is found by what its file says. */
class FileTextTest extends FilesOfARoom {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    @RegisterExtension
    static final ServerExtension SERVER =
            new ServerExtension(settings -> settings.withLimits(new Settings.Limits(false)));

    FileTextTest() {
        super(SERVER);
    }

    @Test
    void aPdfIsFoundByItsWordsByBothSidesAndByNobodyElse() throws IOException {
        send("rapor.pdf", pdf("Sag on camurluk degismis"), "application/pdf");

        foundBy(ahmet, "çamurluk");
        foundBy(SERVER.as(SERVER.world().mehmet()), "degismis");
        assertThat(hits(SERVER.as(SERVER.world().fatma()), "çamurluk")).isZero();
    }

    @Test
    void aLetterASheetAndAnOpenDocumentAreFoundByTheirWords() throws IOException {
        send(
                "mektup.docx",
                office(
                        "word/document.xml",
                        "<w:document xmlns:w='w'><w:p><w:r><w:t>Vekâlet</w:t></w:r>"
                                + "<w:r><w:t>name</w:t></w:r></w:p><w:p><w:t>noterden</w:t></w:p></w:document>"),
                WORD);
        send(
                "liste.xlsx",
                office("xl/sharedStrings.xml", "<sst xmlns='x'><si><t>Doblo</t></si><si><t>Egea</t></si></sst>"),
                EXCEL);
        send(
                "not.odt",
                office("content.xml", "<o:d xmlns:o='o'><o:p>Kilometre</o:p><o:p>düşürülmemiş</o:p></o:d>"),
                OPEN_TEXT);

        foundBy(ahmet, "vekaletname noterden");
        foundBy(ahmet, "doblo egea");
        foundBy(ahmet, "kilometre dusurulmemis");
    }

    @Test
    void textOfOlderProgramsIsReadToo() {
        send(
                "eski.txt",
                "Aracin Şanzıman revizyonlu, faturalari mevcut, masrafi yok, takas olur"
                        .getBytes(Charset.forName("windows-1254")),
                "text/plain");

        foundBy(ahmet, "sanziman");
    }

    @Test
    void aHitShowsTheWordsOfTheFileAroundWhatWasSought() throws IOException {
        var words =
                "Bu rapor aracin genel durumunu anlatir. ".repeat(20) + "Sol arka kapida subap izi vardir, boyanmadi.";
        send("rapor subat.pdf", pdf(words), "application/pdf");
        foundBy(ahmet, "subap");

        var hit = ahmet.get("/search?q=" + URLEncoder.encode("şubap izi", StandardCharsets.UTF_8))
                .data()
                .path(0);

        var excerpt = hit.path("file_excerpt").textValue();
        assertThat(excerpt).contains("subap izi vardir").hasSizeLessThan(200);
        assertThat(hit.path("file_excerpt_highlights"))
                .extracting(range -> excerpt.substring(
                        range.path("start").intValue(), range.path("end").intValue()))
                .containsExactly("subap", "izi");
    }

    @Test
    void whatTheMessageSaysItselfNeedsNoWordsOfItsFile() {
        send("karter.txt", "karter altinda yag izi".getBytes(StandardCharsets.UTF_8), "text/plain");
        foundBy(ahmet, "altinda");

        var hit = ahmet.get("/search?q=karter").data().path(0);

        assertThat(hit.path("file_excerpt").isNull()).isTrue();
        assertThat(hit.path("file_name_highlights")).hasSize(1);
    }

    @Test
    void whatIsSentAfterItWasReadIsFoundAtOnce() {
        var bytes = "trigerkayisi yenilendi".getBytes(StandardCharsets.UTF_8);
        var file = files.upload("not.txt", bytes, "text/plain");
        Awaitility.await().until(() -> textsOf(file) == 1);

        files.share(room, file, "not.txt", bytes.length, "text/plain");

        assertThat(hits(ahmet, "trigerkayisi")).isEqualTo(1);
    }

    @Test
    void aDeletedMessageIsNotFoundByItsFile() {
        var bytes = "turbosarj".getBytes(StandardCharsets.UTF_8);
        var file = files.upload("not.txt", bytes, "text/plain");
        var message = files.share(room, file, "not.txt", bytes.length, "text/plain")
                .data()
                .path("id")
                .textValue();
        foundBy(ahmet, "turbosarj");

        ahmet.delete("/chats/" + room + "/messages/" + message);

        assertThat(hits(ahmet, "turbosarj")).isZero();
    }

    /** F39: what unfolds without end is read so far as it goes, and one that names things outside is not followed. */
    @Test
    void anEndlessOneAndAHostileOneHarmNobody() throws IOException {
        send("bomba.docx", bomb(), WORD);
        send(
                "dis.docx",
                office(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + "<d xmlns:w='w'><w:t>&x;</w:t></d>"),
                WORD);
        send("bozuk.pdf", FileClient.pdf(5000), "application/pdf");

        send("sonra.txt", "debriyaj".getBytes(StandardCharsets.UTF_8), "text/plain");

        foundBy(ahmet, "debriyaj");
        foundBy(ahmet, "uzunkelime");
        assertThat(hits(ahmet, "nologin")).isZero();
    }

    private void send(String name, byte[] bytes, String type) {
        var file = files.upload(name, bytes, type);
        assertThat(files.share(room, file, name, bytes.length, type).status()).isEqualTo(201);
    }

    private static void foundBy(Client who, String words) {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> hits(who, words) == 1);
    }

    private static int hits(Client who, String words) {
        return who.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .data()
                .size();
    }

    private static int textsOf(String file) {
        return SERVER.jdbc()
                .sql("SELECT count(*) FROM file_texts WHERE file_id = :id::uuid")
                .param("id", file.substring(7))
                .query(Integer.class)
                .single();
    }

    private static byte[] pdf(String line) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] office(String part, String xml) throws IOException {
        return zip(Map.of("[Content_Types].xml", "<Types/>", part, xml));
    }

    /** 200 MB of one word in some hundred kilobytes. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<d xmlns:w='w'><w:t>uzunkelime ".getBytes(StandardCharsets.UTF_8));
            var piece = "<w:x></w:x>".repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 180; i++) {
                zip.write(piece);
            }
            zip.write("</w:t></d>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
