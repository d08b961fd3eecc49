package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.check.CloudFormation;
import io.github.sfnmaven.template.velocity.TextTools;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Turns the {@code substitutions} parameter into the values of a {@code Fn::Sub} map. */
public final class Substitutions {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:]+");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\s*['\"]?(?:Ref\\b|Fn::).*", Pattern.DOTALL);
    private static final Pattern SHORT_FORM =
            Pattern.compile("!(?:" + String.join("|", CloudFormation.SHORT_FORMS.keySet()) + ")\\s.*", Pattern.DOTALL);

    private final List<ParameterProblem> problems;

    private Substitutions(List<ParameterProblem> problems) {
        this.problems = problems;
    }

    /** Those that are inserted as they are, and are no CloudFormation expression. */
    public static Map<String, String> literals(Map<String, String> given) {
        Map<String, String> literals = new TreeMap<>(given);
        literals.values().removeIf(value -> EXPRESSION.matcher(value.strip()).matches());
        return literals;
    }

    /** Name to value, each value JSON and a YAML flow value in printable ASCII. */
    static Map<String, String> read(Map<String, String> given, List<ParameterProblem> problems) {
        Substitutions reader = new Substitutions(problems);
        Map<String, String> values = new TreeMap<>();
        given.forEach((name, value) -> {
            if (NAME.matcher(name).matches()) {
                values.put(name, reader.value(name, value));
            } else {
                reader.problem(
                        Severity.ERROR,
                        name,
                        "cannot be written as '${" + name + "}', which takes letters, digits, '_', '.' and ':' only");
            }
        });
        return values;
    }

    private String value(String name, String value) {
        if (EXPRESSION.matcher(value.strip()).matches()) {
            return expression(name, value);
        }
        if (SHORT_FORM.matcher(value.strip()).matches()) {
            problem(
                    Severity.WARNING,
                    name,
                    "is inserted as the text '" + value.strip()
                            + "'; an expression is written as JSON, such as {\"Ref\": \"Table\"}");
        }
        // Twice: the value comes to stand inside a JSON string of the definition, and is itself written as one.
        return '"' + TextTools.jsonEscape(TextTools.jsonEscape(value)) + '"';
    }

    private String expression(String name, String value) {
        Document document = TreeReader.read(SourceFile.of(name, value.strip()), Syntax.JSON);
        Optional<Diagnostic> broken = document.diagnostics().stream().findFirst();
        if (broken.isPresent() || !(document.root().orElse(null) instanceof ObjectNode object)) {
            problem(
                    Severity.ERROR,
                    name,
                    "looks like a CloudFormation expression, but is not JSON"
                            + broken.map(diagnostic -> " (" + diagnostic.message() + ")")
                                    .orElse(""));
            return "\"\"";
        }
        String function =
                object.members().stream().map(Member::name).findFirst().orElse("");
        if (object.members().size() != 1) {
            problem(Severity.ERROR, name, "has more than one key, but a CloudFormation expression has exactly one");
        } else if (!CloudFormation.FUNCTIONS.contains(function)) {
            problem(
                    Severity.ERROR,
                    name,
                    "uses '" + function + "', which is not a CloudFormation function"
                            + NearMiss.hint(function, CloudFormation.FUNCTIONS)
                                    .map(hint -> " (" + hint + ")")
                                    .orElse(""));
        }
        return TextTools.flow(JsonWriter.compact(object));
    }

    private void problem(Severity severity, String name, String text) {
        problems.add(new ParameterProblem(
                severity,
                "Substitution '" + name + "' " + text + ": see <substitutions> or -Dsfn.substitutions." + name));
    }
}
