package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.outcome.StackOutcome;
import org.apache.maven.plugin.MojoFailureException;

/** What it means to a deploy when there is nothing to update. */
enum NoChanges {
    OK,
    FAIL;

    void judge(StackOutcome outcome) throws MojoFailureException {
        if (this == FAIL && outcome instanceof StackOutcome.Unchanged) {
            throw new MojoFailureException("There is nothing to update in stack '" + outcome.stackName()
                    + "', and <noChanges> or -Dsfn.noChanges says 'fail'");
        }
    }
}
