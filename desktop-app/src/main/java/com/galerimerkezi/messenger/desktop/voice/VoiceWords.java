package com.galerimerkezi.messenger.desktop.voice;

import com.galerimerkezi.messenger.contract.Media;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said about voices. */
record VoiceWords(Texts texts) {

    /** 0.42 */
    String time(Duration length) {
        return texts.get("voice.time", length.toMinutes(), String.format(Locale.ROOT, "%02d", length.toSecondsPart()));
    }

    /** How long it is, where that is known. */
    String voice(@Nullable Media media) {
        var name = texts.get("voice.name");
        return media == null || media.durationMs() == null
                ? name
                : name + ", " + time(Duration.ofMillis(Math.max(0, media.durationMs())));
    }

    String problem(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> "";
            case VoiceException voice ->
                switch (voice.reason()) {
                    case NOT_PLAYABLE -> texts.get("voice.problem.notPlayable");
                    case DAMAGED -> texts.get("voice.problem.damaged");
                    case TOO_LONG -> texts.get("voice.problem.tooLong");
                };
            case DeviceException device ->
                texts.get(device.isMissing() ? "voice.problem.noSpeaker" : "voice.problem.speakerRefused");
            case GatewayException refused -> texts.error(refused);
            default -> texts.get("error.unexpected");
        };
    }

    String microphone(DeviceException failure) {
        return texts.get(failure.isMissing() ? "voice.problem.noMicrophone" : "voice.problem.microphoneRefused");
    }
}
