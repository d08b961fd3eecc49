package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** The {@code executionRoleArn} parameter must be what Step Functions takes as a role. */
final class ExecutionRole {
    private static final Pattern ROLE_ARN = Pattern.compile("arn:aws[a-z-]*:iam::[0-9]{12}:role/[!-~]+");
    private static final Pattern ROLE_NAME = Pattern.compile("[\\w+=,.@-]+");

    private ExecutionRole() {}

    static void check(RenderRequest request, List<ParameterProblem> problems) {
        request.machines()
                .executionRoleArn()
                .map(String::strip)
                .filter(arn -> !arn.isEmpty()
                        && !arn.contains("${sfn.outputs.")
                        && !isLeftToTemplate(arn, request)
                        && !ROLE_ARN.matcher(arn).matches())
                .ifPresent(arn -> problems.add(new ParameterProblem(
                        Severity.ERROR,
                        "Execution role " + Quote.of(arn) + " is not the ARN of a role" + hint(arn)
                                + ": set <executionRoleArn> or -Dsfn.executionRoleArn")));
    }

    /** The built-in templates write the value as text, the user's own may give it to a function. */
    private static boolean isLeftToTemplate(String arn, RenderRequest request) {
        return request.template() instanceof TemplateReference.File && (arn.contains("${") || arn.startsWith("{"));
    }

    private static String hint(String arn) {
        if (arn.contains("${") || arn.startsWith("{")) {
            return " (the built-in templates take no CloudFormation expressions here)";
        }
        return ROLE_NAME.matcher(arn).matches()
                ? " (write 'arn:aws:iam::<account>:role/" + arn + "')"
                : " (write 'arn:aws:iam::<account>:role/<name>')";
    }
}
