package io.github.sfnmaven.stack;

import java.util.List;

/** What is wrong with a {@link StackSpec} that shows without asking AWS. */
public final class SpecCheck {
    private SpecCheck() {}

    /**
     * Unknown parameters, capabilities to acknowledge, a template that is too large, a name CloudFormation refuses.
     *
     * @return one sentence a problem; empty if there is none
     */
    public static List<String> problems(StackSpec spec) {
        throw new UnsupportedOperationException(spec.stackName());
    }
}
