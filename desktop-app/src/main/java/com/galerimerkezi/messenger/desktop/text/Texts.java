package com.galerimerkezi.messenger.desktop.text;

import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;

/** The sentences of one language. Placeholders are {0}, {1}; an apostrophe is an apostrophe. */
public final class Texts {

    public static final List<String> LANGUAGES = List.of("tr", "en");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "com.galerimerkezi.messenger.desktop.text.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Turkish for every language that there is no bundle for. */
    public static Texts in(String language) {
        return new Texts(Locale.of(LANGUAGES.contains(language) ? language : "tr"));
    }

    public Locale locale() {
        return locale;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String get(String key, Object... values) {
        var text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** A count above one may need another sentence: {@code key.one} and {@code key.many}. */
    public String count(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), count);
    }

    public String error(ErrorCode code) {
        return get("error." + code.name());
    }

    /** Whatever went wrong on the way to the server and back. */
    public String failure(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused ? error(refused) : get("error.unexpected");
    }

    /** What went wrong with the server; a refusal may have a code that this version does not know. */
    public String error(GatewayException failure) {
        if (failure.code() != null) {
            return error(failure.code());
        }
        return get(failure.unreachable() ? "error.unreachable" : "error.refused");
    }
}
