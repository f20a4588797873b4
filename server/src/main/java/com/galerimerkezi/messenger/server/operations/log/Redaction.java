package com.galerimerkezi.messenger.server.operations.log;

import java.util.regex.Pattern;

/** The last line of defence: nothing should hand a secret to the log, and what does is masked by its shape. */
final class Redaction {
    private static final Pattern TOKEN = Pattern.compile("\\beyJ[\\w-]+\\.[\\w-]*\\.?[\\w-]*");
    private static final Pattern BEARER = Pattern.compile("(?i)\\b(bearer|basic)\\s+[^\\s,\"']+");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(password|passwd|secret|token|content|authorization|signature)(\"?\\s*[=:]\\s*)(\"[^\"]*\"|[^\\s,;&}]+)");

    private Redaction() {}

    static String of(String text) {
        var masked = TOKEN.matcher(text).replaceAll("***");
        masked = BEARER.matcher(masked).replaceAll("$1 ***");
        return NAMED.matcher(masked).replaceAll("$1$2***");
    }
}
