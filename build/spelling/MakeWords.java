import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the graphs of words that the desktop checks spelling with, from the npm packages dictionary-tr and dictionary-en:
 *
 * <pre>
 * java MakeWords.java dictionary-tr/index.aff dictionary-tr/index.dic trade-words.txt words-tr.bin
 * java MakeWords.java dictionary-en/index.aff dictionary-en/index.dic - words-en.bin
 * </pre>
 *
 * All forms of all words stand in one graph in which equal endings are shared. An edge is one int: 7 bits for the place
 * of its letter in the table, one bit for the end of a word, one for the last edge of its node, 23 for its target.
 */
final class MakeWords {

    private static final int MARKED_AS_END = 1 << 7;
    private static final int LAST_EDGE = 1 << 8;
    private static final int TARGET = 9;

    private record Affix(boolean prefix, boolean crosses, String strip, String add, Pattern condition) {}

    private static final class Node {
        final TreeMap<Character, Node> edges = new TreeMap<>();
        boolean end;
        int place;

        String shape() {
            return end
                    + edges.entrySet().stream()
                            .map(edge -> edge.getKey() + ":" + System.identityHashCode(edge.getValue()))
                            .collect(Collectors.joining(","));
        }
    }

    private final Map<String, List<Affix>> affixes = new HashMap<>();
    private final Map<String, Boolean> crossing = new HashMap<>();
    private final TreeSet<String> words = new TreeSet<>();
    private final Map<String, List<Node>> known = new HashMap<>();
    private boolean numbered;

    public static void main(String[] files) throws IOException {
        var made = new MakeWords();
        made.readAffixes(Path.of(files[0]));
        made.readWords(Path.of(files[1]));
        if (!files[2].equals("-")) {
            made.readTradeWords(Path.of(files[2]));
        }
        made.write(Path.of(files[3]));
    }

    private void readAffixes(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            var parts = line.split("\\s+");
            numbered |= line.equals("FLAG num");
            boolean affix = parts[0].equals("SFX") || parts[0].equals("PFX");
            if (affix && parts.length == 4) {
                crossing.put(parts[1], parts[2].equals("Y"));
            } else if (affix && parts.length > 4) {
                affixes.computeIfAbsent(parts[1], _ -> new ArrayList<>()).add(affix(parts));
            }
        }
    }

    private Affix affix(String[] parts) {
        boolean prefix = parts[0].equals("PFX");
        var condition = prefix ? "^" + parts[4] : parts[4] + "$";
        return new Affix(
                prefix,
                crossing.get(parts[1]),
                parts[2].equals("0") ? "" : parts[2],
                parts[3].equals("0") ? "" : parts[3],
                Pattern.compile(parts[4].equals(".") ? "" : condition));
    }

    private void readWords(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\\s")[0].split("/", 2);
            if (!parts[0].isEmpty() && parts[0].chars().noneMatch(Character::isDigit)) {
                addForms(parts[0], parts.length == 1 ? List.of() : flags(parts[1]));
            }
        }
    }

    private List<String> flags(String written) {
        return numbered ? List.of(written.split(",")) : written.chars().mapToObj(Character::toString).toList();
    }

    private void addForms(String stem, List<String> flags) {
        if (flags.contains("!")) {
            return;
        }
        words.add(stem);
        var wanted = flags.stream().flatMap(flag -> affixes.getOrDefault(flag, List.of()).stream()).toList();
        for (var affix : wanted) {
            var form = formed(stem, affix);
            if (form != null) {
                words.add(form);
                wanted.stream()
                        .filter(other -> affix.crosses() && other.crosses() && !affix.prefix() && other.prefix())
                        .map(other -> formed(form, other))
                        .filter(both -> both != null)
                        .forEach(words::add);
            }
        }
    }

    private static String formed(String stem, Affix affix) {
        if (!affix.condition().matcher(stem).find()) {
            return null;
        }
        if (affix.prefix()) {
            return stem.startsWith(affix.strip()) ? affix.add() + stem.substring(affix.strip().length()) : null;
        }
        return stem.endsWith(affix.strip())
                ? stem.substring(0, stem.length() - affix.strip().length()) + affix.add()
                : null;
    }

    private void readTradeWords(Path file) throws IOException {
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                for (var word : line.strip().split("\\s+")) {
                    addOrRemove(word);
                }
            }
        }
    }

    private void addOrRemove(String word) {
        if (word.startsWith("-")) {
            words.remove(word.substring(1));
        } else if (!word.isEmpty()) {
            words.add(word);
        }
    }

    /** Words come sorted: what is behind the part that the next one shares can be looked up among what is known. */
    private Node graph() {
        var root = new Node();
        var path = new ArrayList<>(List.of(root));
        var before = "";
        for (var word : words) {
            int shared = 0;
            while (shared < Math.min(word.length(), before.length()) && word.charAt(shared) == before.charAt(shared)) {
                shared++;
            }
            settle(path, before, shared);
            for (int i = shared; i < word.length(); i++) {
                var next = new Node();
                path.getLast().edges.put(word.charAt(i), next);
                path.add(next);
            }
            path.getLast().end = true;
            before = word;
        }
        settle(path, before, 0);
        return root;
    }

    private void settle(List<Node> path, String word, int from) {
        while (path.size() > from + 1) {
            var last = path.removeLast();
            char letter = word.charAt(path.size() - 1);
            path.getLast().edges.put(letter, same(last));
        }
    }

    private Node same(Node node) {
        var alike = known.computeIfAbsent(node.shape(), _ -> new ArrayList<>());
        for (var other : alike) {
            if (other.end == node.end && other.edges.equals(node.edges)) {
                return other;
            }
        }
        alike.add(node);
        return node;
    }

    private void write(Path file) throws IOException {
        var root = graph();
        var letters = words.stream()
                .flatMapToInt(String::chars)
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var nodes = new ArrayList<Node>();
        nodes.add(root);
        known.values().forEach(alike -> alike.stream().filter(node -> !node.edges.isEmpty()).forEach(nodes::add));
        int edges = 1;
        for (var node : nodes) {
            node.place = edges;
            edges += node.edges.size();
        }
        try (var out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeUTF(letters);
            out.writeInt(edges);
            out.writeInt(0);
            for (var node : nodes) {
                for (var edge : node.edges.entrySet()) {
                    int last = edge.getKey().equals(node.edges.lastKey()) ? LAST_EDGE : 0;
                    int end = edge.getValue().end ? MARKED_AS_END : 0;
                    int target = edge.getValue().edges.isEmpty() ? 0 : edge.getValue().place;
                    out.writeInt(target << TARGET | last | end | letters.indexOf(edge.getKey()));
                }
            }
        }
        System.out.println(words.size() + " words, " + letters.length() + " letters, " + edges + " edges");
    }
}
