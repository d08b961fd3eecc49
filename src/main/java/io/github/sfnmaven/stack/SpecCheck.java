package io.github.sfnmaven.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with a {@link StackSpec} that shows without asking AWS. */
public final class SpecCheck {
    /** The longest template that CreateStack and UpdateStack take in the request itself. */
    private static final int INLINE_BYTES = 51_200;

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9]{0,127}");

    private SpecCheck() {}

    /**
     * Unknown parameters, capabilities to acknowledge, a template that is too large, a name CloudFormation refuses.
     *
     * @return one sentence a problem; empty if there is none
     */
    public static List<String> problems(StackSpec spec) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(spec.stackName()).matches()) {
            problems.add("Stack name '" + spec.stackName()
                    + "' must begin with a letter and hold only letters, digits and hyphens, 128 at most:"
                    + " set <stackName> or -Dsfn.stackName");
        }
        if (spec.template().bytes() > INLINE_BYTES) {
            problems.add(String.format(
                    Locale.ROOT,
                    "The template has %,d bytes, and CloudFormation takes %,d at most in a request:"
                            + " set <artifactBucket> or -Dsfn.artifactBucket to an existing S3 bucket",
                    spec.template().bytes(),
                    INLINE_BYTES));
        }
        problems.addAll(StackParameters.unknown(spec));
        problems.addAll(Capabilities.problems(spec));
        return List.copyOf(problems);
    }
}
