package io.github.sfnmaven.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the suppression of a finding without asking each of many. */
public final class Suppressions {
    private record Key(String rule, String path) {}

    private final List<Suppression> all;
    private final Map<Key, Integer> indexes = new HashMap<>();

    public Suppressions(Collection<Suppression> suppressions) {
        this.all = List.copyOf(suppressions);
        for (int i = 0; i < all.size(); i++) {
            indexes.putIfAbsent(new Key(all.get(i).rule(), all.get(i).path()), i);
        }
    }

    /** The first that covers a finding, see {@link Suppression#covers}. */
    public Optional<Suppression> covering(Diagnostic diagnostic) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int[] first = {Integer.MAX_VALUE};
        forEachPrefix(diagnostic.path(), path -> {
            Integer index = indexes.get(new Key(diagnostic.rule(), path));
            first[0] = index == null ? first[0] : Math.min(first[0], index);
        });
        return first[0] == Integer.MAX_VALUE ? Optional.empty() : Optional.of(all.get(first[0]));
    }

    /** Those that cover none of the findings. */
    public List<Suppression> unused(Collection<Diagnostic> findings) {
        Set<Key> places = new HashSet<>();
        findings.forEach(found -> forEachPrefix(found.path(), path -> places.add(new Key(found.rule(), path))));
        return all.stream()
                .filter(each -> !places.contains(new Key(each.rule(), each.path())))
                .toList();
    }

    /** The paths of the values around a value, and its own. */
    private static void forEachPrefix(String path, Consumer<String> out) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            out.accept(path.substring(0, slash));
        }
        out.accept(path);
    }
}
