package com.galerimerkezi.messenger.server.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuickRepliesTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private Client ahmet;
    private Client ayse;
    private Client owner;
    private Client mehmet;

    @BeforeEach
    void people() {
        var world = SERVER.world();
        ahmet = SERVER.as(world.dealers().staff(world.ankara(), "Ahmet"));
        ayse = SERVER.as(world.ayse());
        owner = SERVER.as(world.dealers().person(world.ankara(), "Oya", Role.OWNER), Role.OWNER);
        mehmet = SERVER.as(world.mehmet());
    }

    @Test
    void onesOwnIsOnesOwnAndTheGallerysIsAllColleagues() {
        var theirs = mehmet.cursor();
        var start = ayse.cursor();
        save(ahmet, "selam", "Merhaba, ben {ad}", false);
        var gallerys = save(owner, "adres", "Galerimiz Ostim'de", true);

        assertThat(ahmet.get("/quick-replies").data().findValuesAsText("shortcut"))
                .contains("adres", "selam");
        assertThat(ayse.get("/quick-replies").data().findValuesAsText("shortcut"))
                .contains("adres")
                .doesNotContain("selam");
        assertThat(mehmet.get("/quick-replies").data()).isEmpty();
        var heard = ayse.eventsAfter(start);
        assertThat(heard.at("/0/type").textValue()).isEqualTo("noop");
        assertThat(heard.at("/1/data/reply")).isEqualTo(gallerys.data());
        assertThat(mehmet.eventsAfter(theirs)).isEmpty();
        delete(owner, gallerys);
    }

    @Test
    void savingAgainUnderItsIdChangesItAndMakesNoSecondOne() {
        var id = UUID.randomUUID();
        save(ahmet, id, "fiyat", "{araç}: {fiyat}", false);
        save(ahmet, id, "fiyat", "{araç} için {fiyat}", false);

        var all = ahmet.get("/quick-replies").data();
        assertThat(all).hasSize(1);
        assertThat(all.at("/0/content").textValue()).isEqualTo("{araç} için {fiyat}");

        assertThat(ahmet.delete("/quick-replies/" + id).status()).isEqualTo(200);
        assertThat(ahmet.get("/quick-replies").data()).isEmpty();
        assertThat(ahmet.delete("/quick-replies/" + id).code()).isEqualTo(ErrorCode.QUICK_REPLY_NOT_FOUND);
    }

    @Test
    void twoThatAreTypedAlikeAreRefused() {
        save(ahmet, "Şasi", "Şasi no: …", false);

        var twin = ahmet.put("/quick-replies/" + UUID.randomUUID(), Map.of("shortcut", "sasi", "content", "x"));

        assertThat(twin.json().at("/error/fields/shortcut").isMissingNode())
                .as(twin.text())
                .isFalse();
    }

    @Test
    void nobodyChangesWhatIsAnothers() {
        var own = save(ahmet, "ben", "benimki", false).data().path("id").textValue();
        var gallerys = save(owner, "hepimiz", "hepimizin", true);
        var body = Map.<String, Object>of("shortcut", "ele", "content", "geçirildi");

        for (var stranger : new Client[] {ayse, mehmet, owner}) {
            assertThat(stranger.put("/quick-replies/" + own, body).code()).isEqualTo(ErrorCode.QUICK_REPLY_NOT_FOUND);
            assertThat(stranger.delete("/quick-replies/" + own).code()).isEqualTo(ErrorCode.QUICK_REPLY_NOT_FOUND);
        }
        var path = "/quick-replies/" + gallerys.data().path("id").textValue();
        assertThat(ayse.put(path, body).code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(ayse.delete(path).code()).isEqualTo(ErrorCode.ROLE_REQUIRED);
        assertThat(mehmet.put(path, body).code()).isEqualTo(ErrorCode.QUICK_REPLY_NOT_FOUND);
        delete(owner, gallerys);
    }

    @Test
    void aShortcutIsOneWord() {
        for (var wrong : new String[] {"", "iki kelime", "a/b", "x".repeat(41)}) {
            var refused =
                    ahmet.put("/quick-replies/" + UUID.randomUUID(), Map.of("shortcut", wrong, "content", "metin"));
            assertThat(refused.json().at("/error/fields").has("shortcut"))
                    .as(refused.text())
                    .isTrue();
        }
    }

    private static Answer save(Client who, String shortcut, String content, boolean forGallery) {
        return save(who, UUID.randomUUID(), shortcut, content, forGallery);
    }

    private static Answer save(Client who, UUID id, String shortcut, String content, boolean forGallery) {
        var saved = who.put(
                "/quick-replies/" + id, Map.of("shortcut", shortcut, "content", content, "forGallery", forGallery));
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        return saved;
    }

    private static void delete(Client who, Answer saved) {
        who.delete("/quick-replies/" + saved.data().path("id").textValue());
    }
}
