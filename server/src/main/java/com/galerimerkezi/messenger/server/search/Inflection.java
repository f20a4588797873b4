package com.galerimerkezi.messenger.server.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turkish endings that leave a word what it is: plural, whose, case. Those that make another word of it (-li, -siz, -ci,
 * -lik) are not among them, so that painted and unpainted stay apart. Over folded text, where ı is i and ü is u.
 */
final class Inflection {

    static final String ENDINGS = "(?:l[ae]r)?(?:s[iu]|[iu]m[iu]z|[iu]n[iu]z|m[iu]z|n[iu]z|[iu]m|[iu]n|m|n|[iu])?"
            + "(?:[yn]?[iu]|[yn]?[ae]|n?[dt][ae]n?|n?[iu]n|y?l[ae])?(?:ki)?(?:[dt][iu]r)?";

    private static final Pattern LETTERS = Pattern.compile("[a-z]+");
    private static final Pattern ONLY_ENDINGS = Pattern.compile(ENDINGS);
    private static final int SHORTEST_ROOT = 4;
    /** Words of the trade that look like an inflection of one another: a deposit is not the bodywork. */
    private static final List<String> NO_INFLECTIONS = List.of("kapora", "kaporta");

    private static final String HARD = "ktp";
    private static final String SOFT = "gdb";

    private Inflection() {}

    /** What the word may be an inflection of, itself included; with k, t, p softened before a vowel, or hardened back. */
    static Set<String> rootsOf(String word) {
        var roots = new LinkedHashSet<String>();
        roots.add(word);
        if (LETTERS.matcher(word).matches()) {
            for (int end = word.length(); end >= shortest(word); end--) {
                if (areEndings(word.substring(end))) {
                    add(roots, word.substring(0, end));
                }
            }
        }
        return roots;
    }

    static boolean areEndings(String rest) {
        return ONLY_ENDINGS.matcher(rest).matches();
    }

    /** What all of them begin with; at least three letters of a word that has as many. */
    static String beginningOf(Set<String> roots) {
        var beginning = roots.iterator().next();
        for (var root : roots) {
            int same = 0;
            while (same < Math.min(beginning.length(), root.length()) && beginning.charAt(same) == root.charAt(same)) {
                same++;
            }
            beginning = beginning.substring(0, same);
        }
        return beginning;
    }

    /** Three letters are a root only before a plural: "yolları" is of "yol", "bakım" is not of "bak". */
    private static int shortest(String word) {
        for (var whole : NO_INFLECTIONS) {
            if (word.startsWith(whole) && areEndings(word.substring(whole.length()))) {
                return whole.length();
            }
        }
        return word.startsWith("lar", 3) || word.startsWith("ler", 3) ? 3 : SHORTEST_ROOT;
    }

    private static void add(Set<String> roots, String root) {
        roots.add(root);
        if (root.length() < SHORTEST_ROOT) {
            return;
        }
        char last = root.charAt(root.length() - 1);
        for (var pair : List.of(List.of(HARD, SOFT), List.of(SOFT, HARD))) {
            int at = pair.getFirst().indexOf(last);
            if (at >= 0) {
                roots.add(root.substring(0, root.length() - 1) + pair.getLast().charAt(at));
            }
        }
    }
}
