package com.galerimerkezi.messenger.server.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.ClientMessageId;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.ShareFileRequest;
import com.galerimerkezi.messenger.server.attachment.media.Recordings;
import com.galerimerkezi.messenger.server.testing.Client.Answer;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client says of a file when it sends it. */
class VoiceTest extends FilesOfARoom {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static final byte[] VOICE = Recordings.opus(4200);

    VoiceTest() {
        super(SERVER);
    }

    @Test
    void aVoiceMessageHasTheLengthOfItsFileAndTheWaveformOfItsRecorder() {
        var media = send(voice(), 9999L, List.of(0.0, 0.75, 1.0)).data().path("media");

        assertThat(media.path("duration_ms").longValue()).isEqualTo(4200);
        assertThat(media.path("waveform")).hasSize(3);
        assertThat(media.path("waveform").path(1).doubleValue()).isEqualTo(0.75);
        assertThat(SERVER.as(SERVER.world().mehmet())
                        .get("/chats/" + room + "/messages")
                        .data()
                        .path(0)
                        .path("media"))
                .isEqualTo(media);
    }

    @Test
    void aWaveformThatIsNoneIsRefused() {
        var file = voice();

        for (var levels : List.of(List.of(1.5), List.of(-0.1), Collections.nCopies(65, 0.5))) {
            assertThat(send(file, null, levels)
                            .json()
                            .at("/error/fields/waveform")
                            .isTextual())
                    .isTrue();
        }
        assertThat(send(file, -1L, null).code()).isEqualTo(ErrorCode.VALIDATION_FAILED);
        assertThat(send(file, null, null).status()).isEqualTo(201);
    }

    @Test
    void aPaperHasNeitherLengthNorWaveform() {
        var file = files.upload("x.pdf", FileClient.pdf(1000), "application/pdf");

        var sent = ahmet.post(
                "/chats/" + room + "/upload",
                new ShareFileRequest(
                        file, "x.pdf", 1000L, "application/pdf", null, null, null, null, 4200L, List.of(0.5)));

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.data().path("media").isNull()).isTrue();
    }

    @Test
    void aFileAnswersAMessageAndBelongsToAnAlbum() {
        var question = MessageId.of(ahmet.write(room, "Önden bir fotoğraf var mı?"));
        var album = UUID.randomUUID();

        var sent = ahmet.post(
                "/chats/" + room + "/upload",
                new ShareFileRequest(
                        voice(),
                        "ses.ogg",
                        (long) VOICE.length,
                        "audio/ogg",
                        ClientMessageId.random(),
                        null,
                        question,
                        album,
                        null,
                        null));

        assertThat(sent.data().path("reply_to_id").textValue()).isEqualTo(question.toString());
        assertThat(sent.data().path("metadata").path("album_id").textValue()).isEqualTo(album.toString());
    }

    private String voice() {
        return files.upload("ses.ogg", VOICE, "audio/ogg");
    }

    private Answer send(String file, @Nullable Long duration, @Nullable List<Double> levels) {
        return ahmet.post(
                "/chats/" + room + "/upload",
                new ShareFileRequest(
                        file, "ses.ogg", (long) VOICE.length, "audio/ogg", null, null, null, null, duration, levels));
    }
}
