package com.galerimerkezi.messenger.contract;

import java.text.Normalizer;

/**
 * Letters as people type them when they search: İ, I, ı and i are one letter, and so are ş and s. No language setting has
 * a part in it, so that the server's SQL can have a twin.
 */
public final class Folding {

    private static final String FROM = "ıøØđĐłŁΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏ";
    private static final String TO = "ioOdDlLαβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџ";

    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';

    private Folding() {}

    public static String fold(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char letter = decomposed.charAt(i);
            if (letter < FIRST_MARK || letter > LAST_MARK) {
                folded.append(plain(letter));
            }
        }
        return folded.toString();
    }

    private static char plain(char letter) {
        int at = letter < 0x80 ? -1 : FROM.indexOf(letter);
        char plain = at < 0 ? letter : TO.charAt(at);
        return plain >= 'A' && plain <= 'Z' ? (char) (plain + 'a' - 'A') : plain;
    }
}
