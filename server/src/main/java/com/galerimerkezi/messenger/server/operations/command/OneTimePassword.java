package com.galerimerkezi.messenger.server.operations.command;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** About 100 random bits in letters that are not mistaken for each other on paper. */
final class OneTimePassword {
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 18;

    private OneTimePassword() {}

    static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
