package io.github.sfnmaven.asl.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Which item of a list is which of another. */
final class Pairs<T> {
    private final List<T> deployed;
    private final List<T> wanted;
    private final Map<Integer, Integer> origins = new TreeMap<>();
    private final Set<Integer> taken = new HashSet<>();

    Pairs(List<T> deployed, List<T> wanted) {
        this.deployed = deployed;
        this.wanted = wanted;
    }

    /** Pairs what is left by a key; of several with one key the first with the first. */
    Pairs<T> by(Function<T, Object> key) {
        pair(index -> key.apply(deployed.get(index)), index -> key.apply(wanted.get(index)));
        return this;
    }

    /** Pairs what is left at the same place. */
    Pairs<T> byIndex() {
        pair(index -> index, index -> index);
        return this;
    }

    private void pair(IntFunction<Object> deployedKey, IntFunction<Object> wantedKey) {
        Map<Object, Deque<Integer>> byKey = new HashMap<>();
        IntStream.range(0, deployed.size())
                .filter(index -> !taken.contains(index))
                .forEach(index -> byKey.computeIfAbsent(deployedKey.apply(index), any -> new ArrayDeque<>())
                        .add(index));
        for (int index = 0; index < wanted.size() && !byKey.isEmpty(); index++) {
            if (!origins.containsKey(index)) {
                Deque<Integer> found = byKey.get(wantedKey.apply(index));
                if (found != null && !found.isEmpty()) {
                    origins.put(index, found.getFirst());
                    taken.add(found.remove());
                }
            }
        }
    }

    /** What a wanted item was. */
    Optional<T> origin(int index) {
        return Optional.ofNullable(origins.get(index)).map(deployed::get);
    }

    /** The deployed items that are no more. */
    List<T> gone() {
        return IntStream.range(0, deployed.size())
                .filter(index -> !taken.contains(index))
                .mapToObj(deployed::get)
                .toList();
    }

    /** The old places of those that stay, in their new order. */
    List<Integer> order() {
        return new ArrayList<>(origins.values());
    }
}
