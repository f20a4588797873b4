package com.galerimerkezi.messenger.server.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.galerimerkezi.messenger.contract.SearchRank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A query of golden.txt: the messages that it must find, each with its rank, and those that it must not. */
record Golden(String query, Map<String, SearchRank> found, Set<String> notFound) {

    static List<Golden> all() {
        var all = new ArrayList<Golden>();
        for (var line : lines()) {
            if (line.startsWith("? ")) {
                all.add(new Golden(line.substring(2), new LinkedHashMap<>(), new TreeSet<>()));
            } else {
                all.getLast().add(line.charAt(0), line.substring(2));
            }
        }
        return all;
    }

    static Set<String> messages(List<Golden> all) {
        var messages = new TreeSet<String>();
        for (var one : all) {
            messages.addAll(one.found.keySet());
            messages.addAll(one.notFound);
        }
        return messages;
    }

    private void add(char sign, String message) {
        switch (sign) {
            case '=' -> found.put(message, SearchRank.EXACT);
            case '>' -> found.put(message, SearchRank.PREFIX);
            case '~' -> found.put(message, SearchRank.STEM);
            case '*' -> found.put(message, SearchRank.INFIX);
            case '-' -> notFound.add(message);
            default -> throw new IllegalStateException("no sign of this file: " + sign);
        }
    }

    private static List<String> lines() {
        try (var stream = Objects.requireNonNull(Golden.class.getResourceAsStream("/search/golden.txt"))) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
