package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletionException;

/** Why a call did not succeed, in a sentence. */
final class Failures {

    private Failures() {}

    static Throwable causeOf(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    static String sentence(Throwable failure, Texts texts) {
        return causeOf(failure) instanceof GatewayException refused
                ? texts.error(refused)
                : texts.get("error.unexpected");
    }
}
