package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** CloudFormation creates a resource after those it names, so no resource may name itself over others. */
final class CycleCheck {
    private final Findings findings;
    private final Map<String, Set<String>> needs = new TreeMap<>();
    private final Map<String, Member> resources = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    CycleCheck(Findings findings, ObjectNode template) {
        this.findings = findings;
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource) {
                resources.put(member.name(), member);
                needs.put(member.name(), needs(resource));
            }
        }
    }

    private static Set<String> needs(ObjectNode resource) {
        Set<String> names = new TreeSet<>();
        resource.get("Properties").ifPresent(node -> names.addAll(References.in(node)));
        TemplateNames.dependencies(resource).forEach(text -> names.add(text.value()));
        return names;
    }

    void check() {
        if (resources.size() > CloudFormation.RESOURCES) {
            return;
        }
        for (String resource : resources.keySet()) {
            visit(resource, new ArrayList<>());
        }
    }

    private void visit(String resource, List<String> path) {
        int begin = path.indexOf(resource);
        if (begin >= 0) {
            report(path.subList(begin, path.size()));
            return;
        }
        if (!resources.containsKey(resource) || !done.add(resource)) {
            return;
        }
        path.add(resource);
        needs.getOrDefault(resource, Set.of()).forEach(next -> visit(next, path));
        path.remove(path.size() - 1);
    }

    private void report(List<String> cycle) {
        String first = cycle.get(0);
        Member member = resources.get(first);
        if (member != null) {
            String way = String.join("' -> '", cycle) + "' -> '" + first;
            findings.errorAtName(
                    TemplateRules.CIRCULAR_REFERENCE,
                    member,
                    "'" + first + "' waits for itself: '" + way + "'",
                    Optional.of("a state machine finds its own ARN at run time in $$.StateMachine.Id"));
        }
    }
}
