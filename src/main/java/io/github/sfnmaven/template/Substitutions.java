package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.check.CloudFormation;
import io.github.sfnmaven.template.check.PlaceholderText;
import io.github.sfnmaven.template.check.References;
import io.github.sfnmaven.template.check.UnquotedNames;
import io.github.sfnmaven.template.velocity.TextTools;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Those that are inserted as they are: neither a CloudFormation expression nor with placeholders of their own. */
    public static Map<String, String> literals(Map<String, String> given) {
        Map<String, String> literals = new TreeMap<>(given);
        literals.values().removeIf(value -> isExpression(value) || new PlaceholderText(value).needsSub());
        return literals;
    }

    /** The names of resources and parameters that a value refers to. */
    static Set<String> references(String value) {
        return isExpression(value)
                ? TreeReader.read(SourceFile.of("value", value.strip()), Syntax.JSON)
                        .root()
                        .map(References::in)
                        .orElse(Set.of())
                : new PlaceholderText(value).references();
    }

    /** The texts that values with placeholders have inside of Fn::Sub. */
    static Set<String> textsForSub(Map<String, String> given) {
        return given.values().stream()
                .filter(value -> !isExpression(value) && new PlaceholderText(value).needsSub())
                .flatMap(value -> Stream.of(value, TextTools.jsonEscape(value)))
                .collect(Collectors.toSet());
    }

    /** A value for a placeholder that stands in the JSON of a definition without quotes, as {@link #read} has it. */
    static String unquoted(String name, String value) {
        return isExpression(value)
                ? new Substitutions(new ArrayList<>()).expression(name, value)
                : written(new TextTools(() -> 0).ascii(value));
    }

    /** Reports values that make no JSON of a definition where their placeholders stand without quotes. */
    static void checkUnquoted(Map<String, String> given, Document definition, List<ParameterProblem> problems) {
        Substitutions reader = new Substitutions(problems);
        UnquotedNames names = UnquotedNames.of(definition);
        String file = "'" + definition.source().name() + "'";
        given.forEach((name, value) -> {
            if (!names.bare().contains(name) || isExpression(value) || new PlaceholderText(value).needsSub()) {
                return;
            }
            Document json = TreeReader.read(SourceFile.of(name, value), Syntax.JSON);
            if (json.root().isEmpty()) {
                reader.problem(
                        Severity.ERROR,
                        name,
                        "is " + Quote.of(value) + ", which is no JSON value, but stands without quotes in " + file
                                + " (write \"${" + name + "}\" there for a text)");
            } else if (names.quoted().contains(name)
                    && !TextTools.jsonEscape(value).equals(value)) {
                reader.problem(
                        Severity.ERROR,
                        name,
                        "is " + Quote.of(value) + ", which cannot stand both with and without quotes as in " + file);
            }
        });
    }

    /**
     * Reports values whose placeholders the template has no value for.
     *
     * @param used the names that definitions ask for
     */
    static void checkReferences(
            Map<String, String> given, Set<String> used, Document template, List<ParameterProblem> problems) {
        Substitutions reader = new Substitutions(problems);
        given.forEach((name, value) -> {
            if (used.contains(name) && !isExpression(value)) {
                new PlaceholderText(value)
                        .unresolved(template, given.keySet())
                        .ifPresent(text -> reader.problem(Severity.ERROR, name, text));
            }
        });
    }

    private static boolean isExpression(String value) {
        return EXPRESSION.matcher(value.strip()).matches();
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
        if (isExpression(value)) {
            return expression(name, value);
        }
        if (SHORT_FORM.matcher(value.strip()).matches()) {
            problem(
                    Severity.WARNING,
                    name,
                    "is inserted as the text '" + value.strip()
                            + "'; an expression is written as JSON, such as {\"Ref\": \"Table\"}, and '${…}' in a"
                            + " text needs no '!Sub'");
        }
        new PlaceholderText(value).malformed().ifPresent(text -> problem(Severity.ERROR, name, text));
        // Once: the value comes to stand inside a JSON string of the definition.
        return written(TextTools.jsonEscape(value));
    }

    /**
     * A text as a value of the map; Fn::Sub does not look for placeholders in values, so these need one of their own.
     */
    static String written(String text) {
        String json = '"' + TextTools.jsonEscape(text) + '"';
        return new PlaceholderText(text).needsSub() ? "{\"Fn::Sub\":" + json + "}" : json;
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
