package com.galerimerkezi.messenger.desktop.text;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address of the web, as the browser gets it.
 *
 * @param uri http or https, in ASCII
 * @param host as it was written
 */
public record WebLink(URI uri, String host) implements Link {

    private static final int LONGEST = 2048;
    private static final int LAST_PORT = 65_535;
    private static final String ALSO_ALLOWED = "-._~:/?#[]@!$&'()*+,;=";
    private static final Set<UnicodeScript> OF_EVERY_SCRIPT =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);
    /** No name before an @: http://bank.example@other.example goes to the other one. */
    private static final Pattern PARTS =
            Pattern.compile("(?i)(https?)://([^\\s/?#@:\\[\\]]+|\\[[0-9a-f:.]+])(?::(\\d{1,5}))?([/?#].*)?");

    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.?|\\[[0-9a-f:.]+]");

    /** Without a scheme it is https. */
    public static Optional<WebLink> parse(String written) {
        var parts = PARTS.matcher(written.contains("://") ? written : "https://" + written);
        if (written.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var host = parts.group(2);
        var port = parts.group(3);
        if (port != null && (Integer.parseInt(port) == 0 || Integer.parseInt(port) > LAST_PORT)) {
            return Optional.empty();
        }
        var address = parts.group(1).toLowerCase(Locale.ROOT) + "://";
        var rest = (port == null ? "" : ":" + port) + encoded(parts.group(4) == null ? "" : parts.group(4));
        return ascii(host).flatMap(name -> uri(address + name + rest)).map(uri -> new WebLink(uri, host));
    }

    @Override
    public String address() {
        return uri.toString();
    }

    /** The name has letters that stand as something else on the line; people should see as what. */
    public boolean international() {
        return !host.chars().allMatch(unit -> unit < 128);
    }

    /** A Cyrillic а in a Latin name looks as the Latin one and leads elsewhere. */
    public boolean mixesScripts() {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        host.codePoints().mapToObj(UnicodeScript::of).forEach(scripts::add);
        scripts.removeAll(OF_EVERY_SCRIPT);
        return scripts.size() > 1;
    }

    private static Optional<String> ascii(String host) {
        try {
            var name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(name).filter(HOST.asMatchPredicate());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(String address) {
        try {
            return Optional.of(new URI(address)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static String encoded(String rest) {
        var encoded = new StringBuilder(rest.length());
        for (byte unit : rest.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xFF);
            if (isAllowed(letter)) {
                encoded.append(letter);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xFF));
            }
        }
        return encoded.toString();
    }

    /** A percent sign is taken for an escape; where it is none, the address is none either. */
    private static boolean isAllowed(char letter) {
        return letter < 128
                && (Character.isLetterOrDigit(letter) || letter == '%' || ALSO_ALLOWED.indexOf(letter) >= 0);
    }
}
