package com.galerimerkezi.messenger.server.export;

import static com.galerimerkezi.messenger.server.export.Deal.assertBroken;
import static com.galerimerkezi.messenger.server.export.Deal.assertIntact;
import static com.galerimerkezi.messenger.server.export.Deal.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.record.RecordVerifier;
import com.galerimerkezi.messenger.contract.record.Verdict;
import com.galerimerkezi.messenger.contract.record.Verdict.Broken;
import com.galerimerkezi.messenger.contract.record.Verdict.Fault;
import com.galerimerkezi.messenger.contract.record.Verdict.Unreadable;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One byte is changed, somewhere: the first entry that does not hold is named. */
class TamperedRecordTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    private Path folder;

    private static Deal deal;
    private static String json;

    @BeforeAll
    static void threeMessages() {
        deal = Deal.in(SERVER).talk();
        json = deal.json();
    }

    @Test
    void anotherLetterInAMessage() {
        assertBroken(verdictOn(folder, json.replace("son fiyat", "son fiyaT")), 2, Fault.CONTENT);
    }

    @Test
    void anotherTimeSenderOrHash() {
        var second = lines().get(2);

        for (var field : List.of("\"at\":\"2", "\"sender_id\":\"", "\"gallery_id\":\"", "\"hash\":\"")) {
            var changed = changedDigitAfter(second, field);
            assertBroken(verdictOn(folder, json.replace(second, changed)), 2, Fault.HASH);
        }
    }

    @Test
    void anotherDigestOrAFieldThatNobodyWrote() {
        var second = lines().get(2);

        assertBroken(
                verdictOn(folder, json.replace(second, changedDigitAfter(second, "\"digest\":\""))), 2, Fault.CONTENT);
        assertBroken(
                verdictOn(folder, json.replace(second, second.replace("\"n\":2", "\"n\":2,\"note\":\"\""))),
                2,
                Fault.FORM);
    }

    @Test
    void aMissingEntryAnotherOrderAndAMissingEnd() {
        var lines = lines();
        assertBroken(verdictOn(folder, json.replace(lines.get(2) + "\n", "")), 2, Fault.ORDER);

        var swapped = new ArrayList<>(lines);
        Collections.swap(swapped, 1, 2);
        assertBroken(verdictOn(folder, entriesOf(swapped)), 1, Fault.ORDER);

        var last = lines.get(3);
        var withoutLast = json.replace("\n" + last, last.substring(last.indexOf("],\"head\"")));
        assertBroken(verdictOn(folder, withoutLast), 3, Fault.ORDER);
    }

    @Test
    void wordsThatWereTakenOutWithoutADeletion() {
        var second = lines().get(2);
        var taken = second.replaceFirst("\"payload\":\\{.*?},", "");

        assertBroken(verdictOn(folder, json.replace(second, taken)), 2, Fault.CONTENT_MISSING);
    }

    @Test
    void anotherNameInTheHeadAnotherSignatureAnotherKey() throws IOException {
        assertBroken(verdictOn(folder, json.replace("İzmir Oto", "İzmit Oto")), 0, Fault.SIGNATURE);
        assertBroken(verdictOn(folder, changedDigitAfter(json, "\"value\":\"")), 0, Fault.SIGNATURE);
        assertBroken(verdictOn(folder, changedDigitAfter(json, "\"public_key\":\"")), 0, Fault.SIGNATURE);

        var file = Files.writeString(folder.resolve("record.json"), json);
        var key = SERVER.asNobody().get("/server").data().path("record_key").textValue();
        assertIntact(RecordVerifier.verify(file, key), 3);
        assertThat(RecordVerifier.verify(file, "00" + key.substring(2))).isEqualTo(new Broken(0, Fault.KEY));
    }

    @Test
    void anyByteOfTheWholeJson() {
        var random = new Random(11);
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            var changed = bytes.clone();
            int place = random.nextInt(bytes.length);
            changed[place] ^= 1;

            assertThat(verdictOn(folder, changed)).as("byte %d", place).isNotInstanceOf(Verdict.Intact.class);
        }
    }

    @Test
    void aByteOfAFileInTheArchive() throws IOException {
        var zip = deal.export("format=zip");

        assertBroken(verdictOn(folder, rezipped(zip, "files/", TamperedRecordTest::flipped)), 3, Fault.FILE);
        assertBroken(verdictOn(folder, rezipped(zip, "files/", _ -> new byte[0])), 3, Fault.FILE);
        assertBroken(verdictOn(folder, renamed(zip, "files/", "files/9-")), 3, Fault.FILE_MISSING);
        assertBroken(verdictOn(folder, added(zip, "files/4-ek.txt")), 0, Fault.FOREIGN_FILE);
        assertBroken(verdictOn(folder, rezipped(zip, "record.pdf", TamperedRecordTest::flipped)), 0, Fault.PAGES);
        assertThat(verdictOn(folder, renamed(zip, "record.json", "other"))).isInstanceOf(Unreadable.class);
    }

    @Test
    void aLetterOfTheRecordInsideThePdf() {
        var pdf = new String(deal.export("format=pdf"), StandardCharsets.ISO_8859_1);

        var changed = pdf.replace("son fiyat", "son fiyaT").getBytes(StandardCharsets.ISO_8859_1);

        assertBroken(verdictOn(folder, changed), 2, Fault.CONTENT);
    }

    @Test
    void thePagesThatAreSeenOrTheirSeal() {
        var pdf = deal.export("format=pdf");
        assertIntact(verdictOn(folder, pdf), 3);

        assertBroken(verdictOn(folder, flipped(pdf, 400)), 0, Fault.PAGES);
        assertBroken(verdictOn(folder, flipped(pdf, pdf.length - 5)), 0, Fault.PAGES);
        assertBroken(verdictOn(folder, flipped(pdf, pdf.length - 200)), 0, Fault.PAGES);
    }

    @Test
    void whatIsNoRecordIsUnreadable() {
        assertThat(verdictOn(folder, "")).isInstanceOf(Unreadable.class);
        assertThat(verdictOn(folder, "{\"format\":\"galeri-record-9\"}")).isInstanceOf(Unreadable.class);
        assertThat(verdictOn(folder, "%PDF-1.7 nothing")).isInstanceOf(Unreadable.class);
        assertThat(verdictOn(folder, "PK\u0003\u0004 nothing")).isInstanceOf(Unreadable.class);
    }

    @Test
    void turkishLettersAreFoundInThePdfAndSoAreHashes() throws IOException {
        try (var pdf = Loader.loadPDF(deal.export("format=pdf"))) {
            var text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains("Merhaba, ağırlığı ne? Şişli'de İkitelli'de görebilir miyim? 1.250.000 ₺ çok.")
                    .contains("Fiyat son fiyat", "ekspertiz raporu.txt", "Ankara Oto", "İzmir Oto", "34 ABC 123");
            assertThat(lines())
                    .filteredOn(line -> line.contains("\"n\":"))
                    .allSatisfy(line ->
                            assertThat(text).contains(line.replaceFirst(".*\"hash\":\"([0-9a-f]{64})\".*", "$1")));
            assertThat(pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .containsOnlyKeys("record.json");
        }
    }

    @Test
    void longAndStrangeTextIsPrinted() throws IOException {
        var strange = Deal.in(SERVER);
        strange.ahmet().say(strange.room(), "uzun ".repeat(1_000) + "ç".repeat(400) + "\n\tsatır 🚗 العربية \u202ex");

        try (var pdf = Loader.loadPDF(strange.export("format=pdf"))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("satır □");
        }
    }

    private static List<String> lines() {
        return json.lines().toList();
    }

    private static String entriesOf(List<String> lines) {
        // Commas stand before entries; the first has none.
        var entries = new ArrayList<>(lines);
        entries.set(1, entries.get(1).replaceFirst("^,", ""));
        entries.set(2, entries.get(2).startsWith(",") ? entries.get(2) : "," + entries.get(2));
        return String.join("\n", entries);
    }

    private static String changedDigitAfter(String text, String mark) {
        int place = text.indexOf(mark) + mark.length();
        var other = text.charAt(place) == '0' ? '1' : '0';
        return text.substring(0, place) + other + text.substring(place + 1);
    }

    private static byte[] flipped(byte[] bytes) {
        return flipped(bytes, bytes.length / 2);
    }

    private static byte[] flipped(byte[] bytes, int place) {
        var changed = bytes.clone();
        changed[place] ^= 1;
        return changed;
    }

    private static byte[] rezipped(byte[] zip, String name, UnaryOperator<byte[]> change) throws IOException {
        return rewritten(zip, name, UnaryOperator.identity(), change);
    }

    private static byte[] renamed(byte[] zip, String name, String other) throws IOException {
        return rewritten(zip, name, _ -> other, UnaryOperator.identity());
    }

    private static byte[] added(byte[] zip, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var written = new ZipOutputStream(out)) {
            copy(zip, written, "", UnaryOperator.identity(), UnaryOperator.identity());
            written.putNextEntry(new ZipEntry(name));
        }
        return out.toByteArray();
    }

    private static byte[] rewritten(byte[] zip, String name, UnaryOperator<String> rename, UnaryOperator<byte[]> change)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var written = new ZipOutputStream(out)) {
            copy(zip, written, name, rename, change);
        }
        return out.toByteArray();
    }

    private static void copy(
            byte[] zip, ZipOutputStream out, String name, UnaryOperator<String> rename, UnaryOperator<byte[]> change)
            throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                boolean isIt = entry.getName().startsWith(name);
                out.putNextEntry(new ZipEntry(isIt ? rename.apply(entry.getName()) : entry.getName()));
                out.write(isIt ? change.apply(in.readAllBytes()) : in.readAllBytes());
            }
        }
    }
}
