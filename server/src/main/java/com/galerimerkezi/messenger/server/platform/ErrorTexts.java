package com.galerimerkezi.messenger.server.platform;

import com.galerimerkezi.messenger.contract.ApiError;
import com.galerimerkezi.messenger.contract.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sentences for codes, in Turkish unless English was asked for. */
@Component
public final class ErrorTexts {

    private static final Locale TURKISH = Locale.of("tr");
    private static final List<Locale> SUPPORTED = List.of(TURKISH, Locale.ENGLISH);
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Reads an Accept-Language header; anything unreadable is Turkish. */
    public Locale languageOf(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return TURKISH;
        }
        try {
            var wanted = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookup(wanted, SUPPORTED);
            return found == null ? TURKISH : found;
        } catch (IllegalArgumentException unreadable) {
            return TURKISH;
        }
    }

    public String of(ErrorCode code, Locale language) {
        return text(code.name(), language);
    }

    public ApiError describe(RefusedException refusal, Locale language) {
        var fields = new TreeMap<String, String>();
        refusal.fields().forEach((name, problem) -> fields.put(name, text(problem, language)));
        return new ApiError(refusal.code(), of(refusal.code(), language), fields.isEmpty() ? null : fields, null);
    }

    public ApiError internal(String traceId, Locale language) {
        return new ApiError(ErrorCode.INTERNAL_ERROR, of(ErrorCode.INTERNAL_ERROR, language), null, traceId);
    }

    private static String text(String key, Locale language) {
        return ResourceBundle.getBundle("texts.errors", language, EXACT).getString(key);
    }
}
