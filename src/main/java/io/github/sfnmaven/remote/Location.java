package io.github.sfnmaven.remote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the value that the service means by {@code /States/C/Choices[0]/Next}. Nothing on record says that it escapes
 * names, so one with slashes or brackets can be read in several ways: the one that exists is meant, of several the one
 * with the longest names.
 */
final class Location {
    private final String text;
    private SentNode deepest;
    private int reached;

    private Location(String text, SentNode root) {
        this.text = text;
        this.deepest = root;
    }

    /** The value; the one nearest above it where the definition has no such value. */
    static SentNode find(String location, SentNode root) {
        Location search = new Location(location, root);
        return search.from(root, 0).orElse(search.deepest);
    }

    private Optional<SentNode> from(SentNode node, int at) {
        if (at > reached) {
            reached = at;
            deepest = node;
        }
        if (at == text.length()) {
            return Optional.of(node);
        }
        return item(node, at).or(() -> member(node, at));
    }

    private Optional<SentNode> item(SentNode node, int at) {
        int end = text.indexOf(']', at);
        if (text.charAt(at) != '[' || end < 0) {
            return Optional.empty();
        }
        String index = text.substring(at + 1, end);
        // The longest array of a definition of 1 MiB has fewer items.
        boolean number = index.matches("\\d{1,7}")
                && Integer.parseInt(index) < node.items().size();
        return number ? from(node.items().get(Integer.parseInt(index)), end + 1) : Optional.empty();
    }

    private Optional<SentNode> member(SentNode node, int at) {
        if (text.charAt(at) != '/') {
            return Optional.empty();
        }
        List<Map.Entry<String, SentNode>> named = new ArrayList<>();
        node.members().forEach((name, value) -> {
            String escaped = name.replace("~", "~0").replace("/", "~1");
            for (String written : escaped.equals(name) ? List.of(name) : List.of(name, escaped)) {
                if (text.startsWith(written, at + 1) && ends(at + 1 + written.length())) {
                    named.add(Map.entry(written, value));
                }
            }
        });
        named.sort(Comparator.comparingInt(member -> -member.getKey().length()));
        return named.stream()
                .map(member -> from(member.getValue(), at + 1 + member.getKey().length()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean ends(int at) {
        return at == text.length() || text.charAt(at) == '/' || text.charAt(at) == '[';
    }
}
