package com.galerimerkezi.messenger.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A one-time code on its way to somebody: alone, or as {@code galeri://davet/<code>?s=<server>&k=<fingerprint>}.
 *
 * @param server where it is good; null for a code alone
 * @param fingerprint by which that server is known
 */
public record EntryLink(
        String code, @Nullable URI server, @Nullable String fingerprint) {

    public static final int CODE_LENGTH = 20;
    /** Crockford's: no letter is mistaken for another one or for a digit. */
    public static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 5;
    private static final int FINGERPRINT_BYTES = 16;
    private static final int LONGEST = 500;
    private static final Pattern LINK =
            Pattern.compile("galeri://davet/([0-9A-Za-z-]{20,40})\\?s=(https?://[^\\s?#&@]{1,200})&k=([0-9a-f]{32})");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u2010-\u2015-]+");

    /** Empty for what is neither a link nor a code. */
    public static Optional<EntryLink> of(String text) {
        var stripped = text.strip();
        if (stripped.length() > LONGEST) {
            return Optional.empty();
        }
        var link = LINK.matcher(stripped);
        if (link.matches()) {
            return addressIn(link.group(2))
                    .flatMap(server -> codeIn(link.group(1)).map(code -> new EntryLink(code, server, link.group(3))));
        }
        return codeIn(stripped).map(code -> new EntryLink(code, null, null));
    }

    /** As people type it: in any case, in groups or not, with the letters that are taken for digits. */
    public static Optional<String> codeIn(String text) {
        var plain = plain(text);
        boolean isOne = plain.length() == CODE_LENGTH && plain.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return isOne ? Optional.of(plain) : Optional.empty();
    }

    /** What is meant by a code that somebody typed. */
    public static String plain(String text) {
        var plain = new StringBuilder();
        SEPARATORS.matcher(text).replaceAll("").chars().map(EntryLink::meant).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    private static int meant(int letter) {
        return switch (letter) {
            case 'i', 'I', 'l', 'L', 'ı', 'İ' -> '1';
            case 'o', 'O' -> '0';
            default -> String.valueOf((char) letter).toUpperCase(Locale.ROOT).charAt(0);
        };
    }

    /** In groups of five, to be read aloud. */
    public static String spaced(String code) {
        var spaced = new StringBuilder(code);
        for (int i = GROUP; i < spaced.length(); i += GROUP + 1) {
            spaced.insert(i, '-');
        }
        return spaced.toString();
    }

    /**
     * By which people and links know a server.
     *
     * @param key its public key, hexadecimal
     */
    public static String fingerprintOf(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<URI> addressIn(String text) {
        try {
            var address = URI.create(text);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    /** The link, or the code alone where no server is known. */
    @Override
    public String toString() {
        return server == null || fingerprint == null
                ? spaced(code)
                : "galeri://davet/" + spaced(code) + "?s=" + server.toString().replaceAll("/+$", "") + "&k="
                        + fingerprint;
    }
}
