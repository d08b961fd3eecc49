package io.github.sfnmaven.parameter;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type and the constraints of a template's parameter. Where CloudFormation may read a value otherwise than we do,
 * nothing is reported.
 *
 * @param type such as {@code String} or {@code List<Number>}
 * @param declaration the parameter in the template
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">
 *     Parameters</a>
 */
public record ParameterConstraints(String type, ObjectNode declaration) {
    private static final int MAX_SHOWN = 10;

    public static ParameterConstraints of(ObjectNode declaration) {
        String type = declaration.get("Type").flatMap(ScalarText::of).orElse("String");
        return new ParameterConstraints(type, declaration);
    }

    /** Whether values are never printed or written. */
    public boolean secret() {
        return declaration
                .get("NoEcho")
                .flatMap(ScalarText::of)
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }

    /**
     * Says why CloudFormation refuses a value, to stand behind the parameter's name: {@code is 'x', which is no
     * number}.
     */
    public Optional<String> problem(String value) {
        if (type.startsWith("AWS::SSM::Parameter::") || value.contains("{{resolve:")) {
            return Optional.empty();
        }
        if (!isList()) {
            return predicate(value, type)
                    .map(text -> "is " + Quote.of(Quote.printable(value)) + ", which " + text)
                    .map(text -> secret() ? withoutValue(value) : text);
        }
        String itemType = type.startsWith("List<") ? type.substring(5, type.length() - 1) : "String";
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(item -> !value.isBlank())
                .flatMap(item -> predicate(item, itemType)
                        .map(text -> "has the item " + Quote.of(Quote.printable(item)) + ", which " + text)
                        .map(text -> secret() ? withoutValue(item) : text)
                        .stream())
                .findFirst();
    }

    private boolean isList() {
        return type.equals("CommaDelimitedList") || (type.startsWith("List<") && type.endsWith(">"));
    }

    private String withoutValue(String value) {
        // Near misses and lengths would tell something of the value.
        return allows(value)
                ? "has a value that its Type or constraints do not allow"
                : "has none of its AllowedValues";
    }

    private Optional<String> predicate(String value, String valueType) {
        return Stream.of(
                        ValueForm.problem(value, valueType),
                        allowed(value),
                        new ValuePattern(declaration).problem(value),
                        valueType.equals("String") && !isList() ? length(value) : Optional.<String>empty(),
                        valueType.equals("Number") && !isList() ? range(value) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> allowed(String value) {
        if (allows(value)) {
            return Optional.empty();
        }
        List<String> all = allowedValues();
        String shown = all.stream().limit(MAX_SHOWN).map(Quote::of).collect(Collectors.joining(", "))
                + (all.size() > MAX_SHOWN ? ", …" : "");
        String near = NearMiss.hint(value, all).map(hint -> " (" + hint + ")").orElse("");
        return Optional.of("is none of the AllowedValues " + shown + near);
    }

    private boolean allows(String value) {
        if (!(declaration.get("AllowedValues").orElse(null) instanceof ArrayNode list)
                || list.items().stream().anyMatch(item -> ScalarText.of(item).isEmpty())) {
            return true;
        }
        List<String> all = allowedValues();
        // CloudFormation reads YAML 1.1, where these words are booleans unless they are quoted.
        boolean words = all.stream().anyMatch(ScalarText::isWordForBoolean);
        return all.stream().anyMatch(each -> isSame(each, value))
                || (words && (value.equals("true") || value.equals("false")));
    }

    private List<String> allowedValues() {
        return declaration.get("AllowedValues").stream()
                .map(TreeNode::children)
                .flatMap(List::stream)
                .flatMap(item -> ScalarText.of(item).stream())
                .toList();
    }

    private static boolean isSame(String a, String b) {
        Optional<BigDecimal> left = ScalarText.number(a);
        Optional<BigDecimal> right = ScalarText.number(b);
        return a.equals(b)
                || (left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0);
    }

    private Optional<String> length(String value) {
        BigDecimal length = BigDecimal.valueOf(value.codePointCount(0, value.length()));
        if (bound("MinLength").filter(min -> length.compareTo(min) < 0).isPresent()) {
            return Optional.of("is shorter than MinLength " + shown("MinLength"));
        }
        return bound("MaxLength").filter(max -> length.compareTo(max) > 0).isPresent()
                ? Optional.of("is longer than MaxLength " + shown("MaxLength"))
                : Optional.empty();
    }

    private Optional<String> range(String value) {
        Optional<BigDecimal> number = ScalarText.number(value);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (bound("MinValue").filter(min -> number.get().compareTo(min) < 0).isPresent()) {
            return Optional.of("is less than MinValue " + shown("MinValue"));
        }
        return bound("MaxValue").filter(max -> number.get().compareTo(max) > 0).isPresent()
                ? Optional.of("is greater than MaxValue " + shown("MaxValue"))
                : Optional.empty();
    }

    private Optional<BigDecimal> bound(String name) {
        return declaration.get(name).flatMap(ScalarText::of).flatMap(ScalarText::number);
    }

    private String shown(String name) {
        return bound(name).orElseThrow().toPlainString();
    }
}
