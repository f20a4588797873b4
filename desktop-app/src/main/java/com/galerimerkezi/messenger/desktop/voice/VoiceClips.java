package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.attachment.FileSource;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.voice.VoiceException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The voices of messages: those that were heard last stay in memory, within bounds. Lives on the UI thread. */
final class VoiceClips {

    private static final int MOST_CLIPS = 500;
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private final Map<String, VoiceClip> clips = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, VoiceFile> heard = new LinkedHashMap<>(16, 0.75f, true);
    private final FileSource files;
    private final Background background;

    VoiceClips(FileSource files, Background background) {
        this.files = files;
        this.background = background;
    }

    VoiceClip of(Message message, boolean own) {
        var url = Objects.requireNonNull(message.fileUrl(), "no file in this message");
        var clip = clips.computeIfAbsent(
                url,
                _ -> new VoiceClip(
                        message.roomId(), own ? "" : message.firstName(), () -> file(url, message.fileSize())));
        if (clips.size() > MOST_CLIPS) {
            clips.remove(clips.keySet().iterator().next());
        }
        clip.learn(message.media());
        return clip;
    }

    VoiceClip of(RoomId room, Recording recording) {
        var clip = new VoiceClip(room, "", () -> background.call(() -> VoiceFile.read(recording.file())));
        clip.learn(recording.waveform());
        clip.learn(recording.length());
        return clip;
    }

    private CompletableFuture<VoiceFile> file(String url, @Nullable Long size) {
        var present = heard.get(url);
        if (present != null) {
            return CompletableFuture.completedFuture(present);
        }
        return background.call(() -> downloaded(url, size)).whenComplete((file, _) -> {
            if (file != null) {
                keep(url, file);
            }
        });
    }

    private VoiceFile downloaded(String url, @Nullable Long size) throws VoiceException {
        if (size != null && size > VoiceFile.LARGEST) {
            throw new VoiceException(Reason.TOO_LONG);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            files.download(url, new AtMost(VoiceFile.LARGEST, bytes), _ -> {});
        } catch (IOException tooLarge) {
            throw new VoiceException(Reason.TOO_LONG, tooLarge);
        }
        return VoiceFile.of(bytes.toByteArray());
    }

    /** Whatever size a message tells. */
    private static final class AtMost extends FilterOutputStream {
        private long left;

        AtMost(long most, OutputStream to) {
            super(to);
            left = most;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("too large");
            }
            out.write(bytes, from, length);
        }
    }

    private void keep(String url, VoiceFile file) {
        heard.put(url, file);
        long bytes = heard.values().stream().mapToLong(VoiceFile::size).sum();
        for (var oldest = heard.entrySet().iterator(); bytes > MOST_BYTES && heard.size() > 1; oldest.remove()) {
            bytes -= oldest.next().getValue().size();
        }
        var clip = clips.get(url);
        if (clip != null && !clip.knowsWaveform()) {
            var _ = background.call(file::waveform).thenAccept(clip::learn);
        }
    }
}
