package com.galerimerkezi.messenger.server.export;

import static com.galerimerkezi.messenger.server.export.Deal.assertIntact;
import static com.galerimerkezi.messenger.server.export.Deal.verdictOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** One side's notes on the pages of a record that is both sides'. */
class NotesInRecordTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    @TempDir
    private Path folder;

    @Test
    void ownNotesArePrintedOnlyWhenTheyAreAskedFor() throws IOException {
        var deal = Deal.in(SERVER).talk();
        var notes = "/chats/" + deal.room() + "/notes";
        deal.ahmet().post(notes, Map.of("content", "Şişli'deki araç değişenli; ağırdan al"));
        deal.mehmet().post(notes, Map.of("content", "Bunlar acele ediyor"));
        var gone = deal.ahmet().post(notes, Map.of("content", "yanlış not"));
        deal.ahmet().delete(notes + "/" + gone.data().path("id").textValue());

        assertThat(pagesOf(deal, deal.ahmet(), "&notes=true"))
                .contains("İç notlar", "Şişli'deki araç değişenli; ağırdan al")
                .doesNotContain("acele", "yanlış not");
        assertThat(pagesOf(deal, deal.mehmet(), "&notes=true"))
                .contains("Bunlar acele ediyor")
                .doesNotContain("ağırdan");
        assertThat(pagesOf(deal, deal.ahmet(), "")).doesNotContain("İç notlar", "ağırdan");
    }

    @Test
    void theRecordWithNotesOnItsPagesIsTheSameAndIntact() {
        var deal = Deal.in(SERVER).talk();
        deal.ahmet().post("/chats/" + deal.room() + "/notes", Map.of("content", "ağırdan al"));

        assertIntact(verdictOn(folder, deal.export("format=pdf&notes=true")), 3);
        assertIntact(verdictOn(folder, deal.export("format=zip&notes=true")), 3);

        var json = deal.ahmet().get("/chats/" + deal.room() + "/export?format=json&notes=true");
        assertThat(json.status()).isEqualTo(400);
        assertThat(json.json().at("/error/fields").has("notes")).isTrue();
        assertThat(deal.ahmet()
                        .get("/chats/" + deal.room() + "/export?notes=evet")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPeriodHasItsNotesAlone() throws IOException {
        var deal = Deal.in(SERVER).talk();
        deal.ahmet().post("/chats/" + deal.room() + "/notes", Map.of("content", "ağırdan al"));

        assertThat(pagesOf(deal, deal.ahmet(), "&notes=true&to=2020-01-01T00:00:00Z"))
                .doesNotContain("ağırdan");
        assertThat(pagesOf(deal, deal.ahmet(), "&notes=true&from=2020-01-01T00:00:00Z"))
                .contains("ağırdan");
    }

    private static String pagesOf(Deal deal, Client client, String query) throws IOException {
        var answer = client.get("/chats/" + deal.room() + "/export?format=pdf" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        try (var pdf = Loader.loadPDF(answer.response().body())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
