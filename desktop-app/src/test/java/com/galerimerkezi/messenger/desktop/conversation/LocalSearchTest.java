package com.galerimerkezi.messenger.desktop.conversation;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ROOM;
import static com.galerimerkezi.messenger.desktop.testing.Sample.fromThem;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.text.SearchText;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSearchTest {

    private static final Instant NOON = Instant.parse("2026-11-22T09:00:00Z");

    @TempDir
    Path folder;

    private UserFiles files;
    private MessageRepository messages;

    @BeforeEach
    void fill() {
        files = UserFiles.open(folder.resolve("data"), folder.resolve("cache"));
        messages = new MessageRepository(files.cache());
        var texts = List.of(
                "Şasi numarasını atar mısınız?",
                "34 ABC 123 hâlâ duruyor mu",
                "İSTANBUL'dan çekici 9.500 TL",
                "Galerinin önünde teslim ederiz",
                "Şasi tarafı orijinal");
        for (int i = 0; i < texts.size(); i++) {
            messages.save(fromThem(i + 1, NOON.plusSeconds(i), texts.get(i)));
        }
    }

    @AfterEach
    void close() {
        files.close();
    }

    private List<Long> found(String question) {
        return messages.search(SearchText.words(question), null, 10).stream()
                .map(Message::seq)
                .toList();
    }

    @Test
    void newestFirstAndHoweverItIsTyped() {
        assertThat(found("sasi")).containsExactly(5L, 1L);
        assertThat(found("istanbul")).containsExactly(3L);
        assertThat(found("ISTANBUL")).containsExactly(3L);
        assertThat(found("galeri")).containsExactly(4L);
    }

    @Test
    void aPlateIsFoundWithoutItsSpaces() {
        assertThat(found("34abc123")).containsExactly(2L);
    }

    @Test
    void allWordsHaveToBeThere() {
        assertThat(found("şasi orijinal")).containsExactly(5L);
        assertThat(found("şasi çekici")).isEmpty();
    }

    @Test
    void inOneRoomOnlyItsOwnMessagesAreFound() {
        var other = new RoomId(UUID.randomUUID());

        assertThat(messages.search(SearchText.words("şasi"), ROOM, 10)).hasSize(2);
        assertThat(messages.search(SearchText.words("şasi"), other, 10)).isEmpty();
    }

    @Test
    void anEditedMessageIsFoundByWhatItSaysNow() {
        messages.save(fromThem(4, NOON, "Noterde teslim ederiz"));

        assertThat(found("galeri")).isEmpty();
        assertThat(found("noter")).containsExactly(4L);
    }

    @Test
    void quotesAndPatternSignsAreLetters() {
        messages.save(fromThem(9, NOON, "%50 indirim _mümkün_ 'değil'"));

        assertThat(found("%")).containsExactly(9L);
        assertThat(found("'değil'")).containsExactly(9L);
        assertThat(found("\" OR 1=1")).isEmpty();
    }
}
