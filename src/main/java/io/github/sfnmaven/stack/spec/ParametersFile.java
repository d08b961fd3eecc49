package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stack parameters from a JSON or YAML file: a plain map, or AWS's list of ParameterKey and ParameterValue. Numbers
 * keep their digits as they are written, booleans become {@code true} and {@code false}.
 *
 * @param values by name, in the order of the file
 * @param diagnostics what is wrong with the file; empty if all is well
 */
public record ParametersFile(Map<String, String> values, List<Diagnostic> diagnostics) {
    public ParametersFile {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        diagnostics = List.copyOf(diagnostics);
    }

    public static ParametersFile read(SourceFile source) {
        Document document = TreeReader.read(source);
        Reading reading = new Reading(source);
        document.diagnostics().forEach(reading::syntax);
        document.root().ifPresent(reading::root);
        return new ParametersFile(reading.values, reading.diagnostics);
    }

    /** Values may be secret, and the log may be a debug log. */
    @Override
    public String toString() {
        return "parameters " + values.keySet();
    }

    private static final class Reading {
        private final SourceFile source;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        private Reading(SourceFile source) {
            this.source = source;
        }

        /** Nothing to read is nothing to complain of; and what cannot be read may be part of a password. */
        private void syntax(Diagnostic diagnostic) {
            switch (diagnostic.rule()) {
                case "empty-file" -> {}
                case "json-syntax" -> diagnostics.add(diagnostic.withMessage("The file is no JSON from here on"));
                case "yaml-syntax" -> diagnostics.add(diagnostic.withMessage("The file is no YAML from here on"));
                default -> diagnostics.add(diagnostic);
            }
        }

        private void root(TreeNode root) {
            if (root instanceof ObjectNode map) {
                for (Member member : map.members()) {
                    put(member.name(), member.value());
                }
            } else if (root instanceof ArrayNode list) {
                list.items().forEach(this::entry);
            } else {
                report(
                        root,
                        "A parameters file is a map of names to values or a list of ParameterKey and"
                                + " ParameterValue, not " + root.kind());
            }
        }

        private void entry(TreeNode item) {
            Optional<ObjectNode> entry = item instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
            Optional<String> name =
                    entry.flatMap(object -> object.get("ParameterKey")).flatMap(this::scalar);
            if (name.isEmpty()) {
                report(item, "Each entry needs a ParameterKey and a ParameterValue");
                return;
            }
            Optional<TreeNode> value = entry.flatMap(object -> object.get("ParameterValue"));
            if (values.containsKey(name.get())) {
                report(item, "Parameter '" + name.get() + "' appears twice in the file");
            } else if (value.isPresent()) {
                put(name.get(), value.get());
            } else if (entry.filter(Reading::keepsPrevious).isEmpty()) {
                report(item, "Parameter '" + name.get() + "' has no ParameterValue");
            }
        }

        /** What is not given keeps its previous value anyway. */
        private static boolean keepsPrevious(ObjectNode entry) {
            return entry.get("UsePreviousValue")
                    .filter(node -> node instanceof BooleanNode bool && bool.value())
                    .isPresent();
        }

        private void put(String name, TreeNode value) {
            Optional<String> text = scalar(value);
            if (text.isPresent()) {
                values.put(name, text.get());
            } else {
                report(value, "Parameter '" + name + "' must be a string, a number or a boolean, not " + value.kind());
            }
        }

        private Optional<String> scalar(TreeNode node) {
            if (node instanceof TextNode text) {
                return Optional.of(text.value());
            }
            if (node instanceof BooleanNode bool) {
                return Optional.of(Boolean.toString(bool.value()));
            }
            return node instanceof NumberNode ? Optional.of(written(node)) : Optional.empty();
        }

        /** 012345678901 is an account and 1.10 a version: a number's value would lose digits. */
        private String written(TreeNode node) {
            int begin = source.offset(node.range().begin());
            int end = source.offset(node.range().end());
            return source.text().substring(begin, end).strip();
        }

        private void report(TreeNode at, String message) {
            diagnostics.add(new Diagnostic(
                    "parameters-file",
                    DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                    Severity.ERROR,
                    source.name(),
                    at.range(),
                    at.path().toString(),
                    message,
                    Optional.empty()));
        }
    }
}
