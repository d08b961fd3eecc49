package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.parameter.ParameterConstraints;
import io.github.sfnmaven.parameter.ScalarText;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/**
 * Parameters and their defaults.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html">
 *     Parameters</a>
 */
final class ParameterCheck {
    private static final List<String> ATTRIBUTES = List.of(
            "Type",
            "Default",
            "Description",
            "NoEcho",
            "AllowedValues",
            "AllowedPattern",
            "ConstraintDescription",
            "MinLength",
            "MaxLength",
            "MinValue",
            "MaxValue");
    private static final List<String> TYPES =
            List.of("String", "Number", "CommaDelimitedList", "List<Number>", "List<String>");

    private final Findings findings;

    ParameterCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ObjectNode template) {
        for (Member member : TemplateNames.section(template, "Parameters")) {
            if (member.name().startsWith("Fn::")) {
                continue;
            }
            if (member.value() instanceof ObjectNode parameter) {
                checkAttributes(member, parameter);
                checkType(member, parameter);
                parameter.get("Default").ifPresent(value -> checkDefault(member.name(), parameter, value));
            } else {
                findings.error(
                        TemplateRules.TEMPLATE_STRUCTURE,
                        member.value(),
                        "Parameter " + Quote.of(member.name()) + " must be an object");
            }
        }
    }

    private void checkAttributes(Member member, ObjectNode parameter) {
        for (Member attribute : parameter.members()) {
            if (!ATTRIBUTES.contains(attribute.name()) && !attribute.name().startsWith("Fn::")) {
                findings.errorAtName(
                        TemplateRules.PARAMETER,
                        attribute,
                        Quote.of(attribute.name()) + " is not an attribute of a parameter",
                        NearMiss.hint(attribute.name(), ATTRIBUTES));
            }
        }
        parameter
                .get("AllowedValues")
                .filter(values ->
                        !(values instanceof ArrayNode) && Call.of(values).isEmpty())
                .ifPresent(values -> findings.error(
                        TemplateRules.PARAMETER,
                        values,
                        "AllowedValues of " + Quote.of(member.name()) + " must be an array"));
    }

    private void checkType(Member member, ObjectNode parameter) {
        if (!parameter.has("Type")) {
            boolean misspelt =
                    parameter.members().stream().anyMatch(attribute -> !ATTRIBUTES.contains(attribute.name()));
            if (!misspelt) {
                findings.errorAtName(
                        TemplateRules.PARAMETER,
                        member,
                        "Parameter " + Quote.of(member.name()) + " has no Type",
                        Optional.of("such as String"));
            }
            return;
        }
        TreeNode type = parameter.get("Type").orElseThrow();
        // AWS adds types of its own now and then.
        ScalarText.of(type)
                .filter(name -> !TYPES.contains(name) && !name.startsWith("AWS::") && !name.startsWith("List<AWS::"))
                .ifPresent(name -> findings.error(
                        TemplateRules.PARAMETER,
                        type,
                        Quote.of(name) + " is not a type of parameters",
                        NearMiss.hint(name, TYPES)));
    }

    private void checkDefault(String name, ObjectNode parameter, TreeNode value) {
        Optional<String> text = ScalarText.of(value);
        if (text.isEmpty()) {
            findings.error(
                    TemplateRules.PARAMETER,
                    value,
                    "Default of " + Quote.of(name) + " must be a string, a number or a boolean, not " + value.kind());
            return;
        }
        // An id that only exists where it is given may default to a placeholder.
        ParameterConstraints constraints = ParameterConstraints.of(parameter);
        // How CloudFormation writes 1.10 or 1e3 as a string is not documented.
        boolean isDoubtful = value instanceof NumberNode number
                && number.value().scale() != 0
                && !constraints.type().equals("Number");
        if (!constraints.type().contains("AWS::") && !isDoubtful) {
            constraints
                    .problem(text.get())
                    .ifPresent(problem -> findings.error(
                            TemplateRules.PARAMETER, value, "Default of " + Quote.of(name) + " " + problem));
        }
    }
}
