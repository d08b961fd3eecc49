package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.template.check.CloudFormation;
import io.github.sfnmaven.template.check.PolicyStatements;
import io.github.sfnmaven.template.check.References;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.template.velocity.TextTools;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the policies of the role that a built-in template creates. */
final class PolicyDocuments {
    private static final String PLACE = "see <executionPolicies> or -Dsfn.executionPolicies";
    private static final int LONGEST_NAME = 128;

    private final List<String> managed = new ArrayList<>();
    private final List<Object> inline = new ArrayList<>();
    private final List<Object> attached = new ArrayList<>();
    private final Map<String, Set<String>> machinesByPolicy = new TreeMap<>();
    private final Set<String> machines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** @param machines the logical ids of the state machines */
    PolicyDocuments(List<ExecutionPolicy> policies, Set<String> machines) {
        this.machines = machines;
        for (ExecutionPolicy policy : policies) {
            if (policy instanceof ExecutionPolicy.Managed arn) {
                managed.add(arn.arn());
            } else if (policy instanceof ExecutionPolicy.Inline document) {
                read(document);
            }
        }
    }

    /** The ARNs of managed policies. */
    List<String> managed() {
        return managed;
    }

    /** For each policy file {@code name} and {@code document}, the latter as a YAML flow value. */
    List<Object> inline() {
        return inline;
    }

    /** As {@link #inline()}, with a {@code logicalId}: those that name a state machine of the template. */
    List<Object> attached() {
        return attached;
    }

    /** By logical id of a policy that names state machines, these. */
    Map<String, Set<String>> machinesByPolicy() {
        return machinesByPolicy;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<SourceFile> sources() {
        return sources;
    }

    private void read(ExecutionPolicy.Inline policy) {
        SourceFile source = policy.document();
        sources.add(source);
        Document document = TreeReader.read(source);
        diagnostics.addAll(document.diagnostics());
        if (document.root().orElse(null) instanceof ObjectNode object) {
            diagnostics.addAll(PolicyStatements.check(source, object, Optional.of(PLACE)));
            add(uniqueName(policy.name()), object);
        } else if (document.diagnostics().isEmpty()) {
            report(source, SourceRange.START, "A policy document is an object with Version and Statement");
        }
    }

    private void add(String name, ObjectNode policy) {
        String document = TextTools.flow(JsonWriter.compact(CloudFormation.longForms(policy)));
        Set<String> named = new TreeSet<>(References.in(policy));
        named.retainAll(machines);
        if (named.isEmpty()) {
            inline.add(Map.of("name", name, "document", document));
        } else {
            String logicalId = "StateMachinePolicy" + (attached.size() + 1);
            attached.add(Map.of("logicalId", logicalId, "name", name, "document", document));
            machinesByPolicy.put(logicalId, named);
        }
    }

    private String uniqueName(String name) {
        String legal = name.replaceAll("[^A-Za-z0-9+=,.@_-]+", "-");
        String base = legal.isEmpty() ? "policy" : legal.substring(0, Math.min(legal.length(), LONGEST_NAME - 4));
        String unique = base;
        for (int i = 2; !names.add(unique); i++) {
            unique = base + "-" + i;
        }
        return unique;
    }

    private void report(SourceFile source, SourceRange range, String message) {
        diagnostics.add(
                Spot.at(source.name(), range).finding(TemplateRules.POLICY_DOCUMENT, message, Optional.of(PLACE)));
    }
}
