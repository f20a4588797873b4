package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.MessageId;
import com.galerimerkezi.messenger.contract.MessageType;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.contract.UserId;
import com.galerimerkezi.messenger.desktop.attachment.FileSource;
import com.galerimerkezi.messenger.desktop.attachment.Uploads;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The voice messages of one session: what is said, and what is listened to. Lives on the UI thread. */
public final class Voices implements AutoCloseable {

    /** As servers call what is, or may be, Opus in Ogg: many go by the ending alone. */
    private static final Set<String> TYPES = Set.of("audio/ogg", "audio/opus", "audio/vorbis", "application/ogg");

    private final UserId me;
    private final SoundDevices devices;
    private final Background background;
    private final VoiceDrafts drafts;
    private final VoiceClips clips;
    private final VoiceSending sending;
    private final Player player;

    /**
     * Opens nothing yet.
     *
     * @param folder for recordings that were not sent
     */
    public Voices(
            UserId me,
            Path folder,
            Uploads uploads,
            FileSource files,
            SoundDevices devices,
            Background background,
            Clock clock) {
        this.me = me;
        this.devices = devices;
        this.background = background;
        drafts = new VoiceDrafts(folder, background);
        clips = new VoiceClips(files, background);
        sending = new VoiceSending(drafts, uploads, background, clock);
        player = new Player(devices.loudspeaker(), background);
    }

    /** Whether it is a file that {@link VoiceView} can show. */
    public static boolean isVoice(Message message) {
        var type = message.fileType();
        return message.messageType() == MessageType.FILE
                && message.fileUrl() != null
                && type != null
                && TYPES.contains(type.split(";", 2)[0].strip());
    }

    /** A voice message as one says it in a sentence. */
    public static String spoken(Message message, Texts texts) {
        return new VoiceWords(texts).voice(message.media());
    }

    public Player player() {
        return player;
    }

    public VoiceClip clip(Message message) {
        return clips.of(message, message.senderId().equals(me));
    }

    VoiceClip clip(RoomId room, Recording recording) {
        return clips.of(room, recording);
    }

    void onUi(Runnable action) {
        background.onUi(action);
    }

    /**
     * For one room, as long as it is on the screen.
     *
     * @param answered asked for when a voice message is sent: the message that it answers, if any
     */
    public RecorderViewModel recorder(RoomId room, Supplier<@Nullable MessageId> answered, Texts texts) {
        return new RecorderViewModel(room, this, drafts, sending, devices.microphone(), answered, texts);
    }

    /** What is being said is kept. */
    @Override
    public void close() {
        drafts.stop();
        player.pause();
    }
}
