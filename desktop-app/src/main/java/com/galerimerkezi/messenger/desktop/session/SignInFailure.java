package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.local.LocalFilesException;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Why nobody could be signed in, as a sentence that says what to do. */
public final class SignInFailure {

    private SignInFailure() {}

    public static String sentence(Throwable failure, Texts texts) {
        return switch (cause(failure)) {
            case OtherServerException _ -> texts.get("join.error.otherServer");
            case GatewayException refused when refused.code() != null -> texts.error(refused.code());
            case GatewayException _ -> texts.get("signin.error.unreachable");
            case LocalFilesException files when files.isInUse() -> texts.get("signin.error.inUse");
            case LocalFilesException files -> texts.get("signin.error.files", files.place());
            default -> texts.get("signin.error.unexpected");
        };
    }

    public static boolean isLocal(Throwable failure) {
        return cause(failure) instanceof LocalFilesException;
    }

    static @Nullable ErrorCode codeOf(Throwable failure) {
        return cause(failure) instanceof GatewayException refused ? refused.code() : null;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
