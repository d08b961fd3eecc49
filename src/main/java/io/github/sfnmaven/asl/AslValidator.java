package io.github.sfnmaven.asl;

import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.asl.rule.RuleSet;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks definitions against the Amazon States Language. */
public final class AslValidator {
    /**
     * The largest definition that CreateStateMachine takes, in bytes.
     *
     * @see <a href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html">API
     *     reference</a>
     */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final RuleDescription NOT_AN_OBJECT = new RuleDescription(
            "definition-not-object",
            DiagnosticCode.INVALID_JSON_DESCRIPTION,
            Severity.ERROR,
            "The definition is not an object",
            false);

    /** The findings of the service itself, which somebody else may ask and put to ours: see {@link #judge}. */
    public static final RuleDescription REMOTE = new RuleDescription(
            "remote",
            DiagnosticCode.SCHEMA_VALIDATION_FAILED,
            Severity.ERROR,
            "A finding of Step Functions itself, with sfn.remote",
            true);

    private static final List<RuleDescription> RULES = Stream.of(
                    TreeRules.all(),
                    List.of(NOT_AN_OBJECT, REMOTE),
                    RuleSet.all().descriptions())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(RuleDescription::name))
            .toList();

    private AslValidator() {}

    /** Every rule, by name. */
    public static List<RuleDescription> rules() {
        return RULES;
    }

    /**
     * Everything that is wrong with a definition. Never throws for what the file says; what could not be read is in the
     * report as well.
     */
    public static ValidationReport validate(Document document, ValidationOptions options) {
        return judge(document, findings(document, options.type()), options);
    }

    /** What the report of a definition comes to: levels and suppressions applied to findings, in order. */
    public static ValidationReport judge(Document document, List<Diagnostic> findings, ValidationOptions options) {
        return new Verdict(rules(), options).on(document.source().name(), findings);
    }

    /** Everything that is wrong with a definition, before anybody asks for levels and suppressions. */
    public static List<Diagnostic> findings(Document document, StateMachineType type) {
        long bytes = document.source().bytes();
        if (bytes > MOST_BYTES) {
            String message = "The definition has " + bytes + " bytes, but the limit of Step Functions is " + MOST_BYTES;
            return List.of(diagnostic(TreeRules.TOO_LARGE, document, SourceRange.START, message));
        }
        if (document.root().orElse(null) instanceof ObjectNode root) {
            StateMachine machine = StateMachine.of(root, type);
            List<Diagnostic> found = new ArrayList<>(weighed(document.diagnostics(), repeatedStates(machine)));
            found.addAll(RuleSet.all().check(machine, document.source().name()));
            return found;
        }
        List<Diagnostic> found = new ArrayList<>(weighed(document.diagnostics(), Set.of()));
        document.root()
                .map(root -> diagnostic(
                        NOT_AN_OBJECT,
                        document,
                        root.range(),
                        "The definition must be an object, but is " + root.kind()))
                .ifPresent(found::add);
        return found;
    }

    /** JSON Pointers. */
    private static Set<String> repeatedStates(StateMachine machine) {
        return machine.scopes().stream()
                .flatMap(scope -> scope.repeated().stream())
                .map(member -> member.value().path().toString())
                .collect(Collectors.toSet());
    }

    /**
     * Two states of one name are refused. Of any other name that stands twice, no refusal is on record, and published
     * definitions have some.
     */
    private static List<Diagnostic> weighed(List<Diagnostic> found, Set<String> repeatedStates) {
        return found.stream()
                .map(each -> each.rule().equals(TreeRules.DUPLICATE_KEY.name()) && !repeatedStates.contains(each.path())
                        ? each.withSeverity(Severity.WARNING)
                        : each)
                .toList();
    }

    private static Diagnostic diagnostic(RuleDescription rule, Document document, SourceRange range, String message) {
        return new Diagnostic(
                rule.name(),
                rule.code(),
                rule.severity(),
                document.source().name(),
                range,
                "",
                message,
                Optional.empty());
    }
}
