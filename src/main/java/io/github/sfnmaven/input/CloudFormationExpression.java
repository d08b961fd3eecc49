package io.github.sfnmaven.input;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells expressions that CloudFormation resolves from those of Maven, which are written alike. */
final class CloudFormationExpression {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html
    private static final Pattern RESOURCE_OR_PARAMETER = Pattern.compile("[A-Z][A-Za-z0-9]*(\\.[A-Za-z0-9.]+)?");

    private static final Set<String> MAPS = Set.of("substitutions", "variables", "parameters");

    private CloudFormationExpression() {}

    /**
     * Whether an expression without a value is left to CloudFormation: <code>${AWS::Region}</code> and <code>
     * ${!Literal}</code> in maps whose values reach a template, <code>${Id}</code> and <code>${Id.Attr}</code> in
     * {@code substitutions} alone.
     *
     * @param parameter the name of the parameter, for an entry that of its map
     * @param expression what stands between the braces
     */
    static boolean isMeant(String parameter, String expression) {
        boolean pseudoOrLiteral = expression.contains("::") || expression.startsWith("!");
        return (MAPS.contains(parameter) && pseudoOrLiteral)
                || (parameter.equals("substitutions")
                        && RESOURCE_OR_PARAMETER.matcher(expression).matches());
    }
}
