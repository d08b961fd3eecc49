package io.github.sfnmaven.asl.rule;

import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ServiceLoader;

/** All rules that there are: the services of type {@link Rule}. */
public final class RuleSet {
    /** A rule and what is said of it. */
    private record Entry(Rule rule, RuleDescription description) {
        List<Diagnostic> findings(StateMachine machine, String file) {
            Findings findings = new Findings(description, file);
            rule.check(machine, findings);
            return findings.diagnostics();
        }
    }

    /** Up to here, dealing out the rules takes longer than it saves. */
    private static final int MOST_OBJECTS_FOR_ONE_THREAD = 1000;

    private static final RuleSet ALL = new RuleSet();

    private final List<Entry> entries;

    private RuleSet() {
        // Maven runs a plugin in a class loader of its own, which is not the thread's.
        entries = ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .map(rule -> new Entry(rule, describe(rule.getClass())))
                .sorted(Comparator.comparing(entry -> entry.description().name()))
                .toList();
    }

    public static RuleSet all() {
        return ALL;
    }

    public List<RuleDescription> descriptions() {
        return entries.stream().map(Entry::description).toList();
    }

    /** What all rules find, one rule after the other. */
    public List<Diagnostic> check(StateMachine machine, String file) {
        if (machine.objects().size() > MOST_OBJECTS_FOR_ONE_THREAD) {
            return entries.parallelStream()
                    .flatMap(entry -> entry.findings(machine, file).stream())
                    .toList();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Entry entry : entries) {
            found.addAll(entry.findings(machine, file));
        }
        return found;
    }

    private static RuleDescription describe(Class<? extends Rule> rule) {
        RuleInfo info = Objects.requireNonNull(rule.getAnnotation(RuleInfo.class), rule.getName());
        String name =
                rule.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return new RuleDescription(name, info.code(), info.severity(), info.summary(), info.adjustable(), info.optIn());
    }
}
