package io.github.sfnmaven.reactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where all deploys of a build meet, so that the last one to come does what the others have put off. For many threads.
 *
 * <p>All it knows is in a map that belongs to the build, and is of the JDK's own types: where modules give the plugin
 * different dependencies, Maven loads it twice, and neither static fields nor our own types are the same for both.
 */
public final class Barrier {
    private final Map<String, Object> shared;

    /** @param shared the same for all modules of a build, and for no other build; the barrier's own */
    public Barrier(Map<String, Object> shared) {
        this.shared = shared;
    }

    /**
     * Finds out who is to come.
     *
     * @param <E> why it may not be found
     */
    @FunctionalInterface
    public interface Expected<E extends Exception> {
        /** All who deploy in this build, in the order of the modules. */
        List<String> all() throws E;
    }

    /**
     * Takes a stack for a module.
     *
     * @return the module that has it already; empty if the stack is the caller's
     */
    public Optional<String> claim(String stack, String module) {
        synchronized (shared) {
            Map<String, String> owners = part("owners", HashMap::new);
            String owner = owners.computeIfAbsent(stack, name -> module);
            return owner.equals(module) ? Optional.empty() : Optional.of(owner);
        }
    }

    /**
     * Puts a deployment off until all have come. Who puts off comes himself only thereafter.
     *
     * @return whether it is the first of this build
     */
    public boolean putOff(String who, PutOff deployment) {
        synchronized (shared) {
            waiting().computeIfAbsent(who, name -> new ArrayList<>()).add(deployment.plain());
            return shared.putIfAbsent("begun", true) == null;
        }
    }

    /**
     * Says that somebody has done his own part.
     *
     * @param expected asked once in a build, and only if anything is put off
     */
    public <E extends Exception> Arrival arrive(String who, Expected<E> expected) throws E {
        synchronized (shared) {
            Set<String> come = part("come", HashSet::new);
            come.add(who);
            if (waiting().isEmpty()) {
                return Arrival.NOTHING;
            }
            List<String> all = part("expected", ArrayList::new);
            if (all.isEmpty()) {
                all.addAll(expected.all());
            }
            List<String> missing =
                    all.stream().filter(each -> !come.contains(each)).toList();
            return new Arrival(missing.isEmpty() ? take(all) : List.of(), missing);
        }
    }

    /** Whether anything is put off still. */
    public boolean isWaitedFor() {
        synchronized (shared) {
            return !waiting().isEmpty();
        }
    }

    private List<PutOff> take(List<String> order) {
        List<PutOff> due = new ArrayList<>();
        for (String who : order) {
            List<List<Object>> deployments = waiting().remove(who);
            if (deployments != null) {
                deployments.forEach(each -> due.add(PutOff.of(each)));
            }
        }
        // Of those who were not expected.
        waiting().values().forEach(deployments -> deployments.forEach(each -> due.add(PutOff.of(each))));
        waiting().clear();
        return List.copyOf(due);
    }

    private Map<String, List<List<Object>>> waiting() {
        return part("waiting", LinkedHashMap::new);
    }

    @SuppressWarnings("unchecked")
    private <T> T part(String name, Supplier<T> empty) {
        return (T) shared.computeIfAbsent(name, key -> empty.get());
    }
}
