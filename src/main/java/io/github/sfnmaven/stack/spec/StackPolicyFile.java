package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A stack policy from a JSON file.
 *
 * @param text what is sent
 * @param diagnostics what is wrong with the file; empty if all is well
 */
public record StackPolicyFile(String text, List<Diagnostic> diagnostics) {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_SetStackPolicy.html
    private static final int MOST_BYTES = 16_384;

    public StackPolicyFile {
        diagnostics = List.copyOf(diagnostics);
    }

    public static StackPolicyFile read(SourceFile source) {
        Document document = TreeReader.read(source, TreeReader.Syntax.JSON);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        document.root().ifPresent(root -> diagnostics.addAll(problems(source, root, source.text())));
        return new StackPolicyFile(source.text(), diagnostics);
    }

    /**
     * Why CloudFormation would refuse a policy, as far as its outline tells.
     *
     * @param json what is sent
     */
    static List<Diagnostic> problems(SourceFile source, TreeNode policy, String json) {
        List<Diagnostic> problems = new ArrayList<>();
        if (!isPolicy(policy)) {
            problems.add(problem(source, policy.range(), "A stack policy is an object with Statement"));
        }
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MOST_BYTES) {
            problems.add(problem(
                    source,
                    policy.range(),
                    String.format(
                            Locale.ROOT, "The stack policy has %,d bytes, but the limit is %,d", bytes, MOST_BYTES)));
        }
        return problems;
    }

    /** Whether two policies say the same, however they are written. */
    public static boolean isSame(String left, String right) {
        Optional<TreeNode> one = tree(left);
        Optional<TreeNode> other = tree(right);
        return one.isPresent() && other.isPresent() && one.get().sameValue(other.get());
    }

    private static Optional<TreeNode> tree(String json) {
        return TreeReader.read(SourceFile.of("policy.json", json), TreeReader.Syntax.JSON)
                .root();
    }

    private static boolean isPolicy(TreeNode root) {
        return root instanceof ObjectNode object && object.has("Statement");
    }

    private static Diagnostic problem(SourceFile source, SourceRange range, String message) {
        return new Diagnostic(
                "stack-policy",
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                source.name(),
                range,
                "",
                message,
                Optional.empty());
    }
}
