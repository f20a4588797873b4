package com.galerimerkezi.messenger.contract.media;

/** Numbers in the 83 characters that stand in any text without being escaped. */
final class Base83 {

    private static final String DIGITS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

    private Base83() {}

    static void write(StringBuilder text, int value, int length) {
        for (int power = length - 1; power >= 0; power--) {
            text.append(DIGITS.charAt((int) (value / Math.pow(DIGITS.length(), power)) % DIGITS.length()));
        }
    }

    static int read(String text, int start, int end) {
        int value = 0;
        for (char digit : text.substring(start, end).toCharArray()) {
            int place = DIGITS.indexOf(digit);
            if (place < 0) {
                throw new IllegalArgumentException("no digit: " + digit);
            }
            value = value * DIGITS.length() + place;
        }
        return value;
    }
}
