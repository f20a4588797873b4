package com.galerimerkezi.messenger.desktop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds addresses of the web and links to chats in what people write, without the punctuation and the suffixes around them. */
public final class Links {

    private static final Pattern HINT = Pattern.compile("(?i)://|www\\.");
    private static final Pattern START = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}@./:-])(?:https?://|www\\.|galeri://)(?:(?![,;]https?://)[^\\s<>\"“”«»`|\\\\^])+");
    private static final Pattern TURKISH_SUFFIX = Pattern.compile("(?<=[\\p{L}\\p{N}/])['’]\\p{L}+$");
    private static final String NEVER_LAST = ".,;:!?'’\"…*_~-";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private Links() {}

    /** A stretch of a text: an address, or what stands between two. */
    public record Part(String text, @Nullable Link link) {}

    public static List<Part> split(String text) {
        if (!HINT.matcher(text).find()) {
            return List.of(new Part(text, null));
        }
        var parts = new ArrayList<Part>();
        var found = START.matcher(text);
        int done = 0;
        int from = 0;
        while (found.find(from)) {
            var address = trimmed(found.group());
            var link = parse(address);
            from = found.start() + Math.max(1, address.length());
            if (link.isPresent()) {
                if (found.start() > done) {
                    parts.add(new Part(text.substring(done, found.start()), null));
                }
                done = found.start() + address.length();
                parts.add(new Part(address, link.get()));
            }
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), null));
        }
        return parts;
    }

    /** www.galeri is a beginning, not a name. */
    private static Optional<Link> parse(String address) {
        if (address.startsWith(DeepLink.SCHEME)) {
            return DeepLink.read(address).map(Function.identity());
        }
        return WebLink.parse(address)
                .filter(link -> address.contains("://") || link.host().split("\\.").length > 2)
                .map(Function.identity());
    }

    private static String trimmed(String address) {
        var shorter = TURKISH_SUFFIX.matcher(address).replaceFirst("");
        while (!shorter.isEmpty() && mustGo(shorter)) {
            shorter = TURKISH_SUFFIX
                    .matcher(shorter.substring(0, shorter.length() - 1))
                    .replaceFirst("");
        }
        return shorter;
    }

    private static boolean mustGo(String address) {
        char last = address.charAt(address.length() - 1);
        int bracket = CLOSING.indexOf(last);
        if (bracket >= 0) {
            return count(address, last) > count(address, OPENING.charAt(bracket));
        }
        return NEVER_LAST.indexOf(last) >= 0 || OPENING.indexOf(last) >= 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
