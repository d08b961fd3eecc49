package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackAdvice;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Why nothing is written. */
final class Refusals {
    private Refusals() {}

    static StackOutcome of(StackSpec spec, Optional<DeployedStack> stack, String sentence) {
        return new StackOutcome.Refused(spec.stackName(), stack, sentence);
    }

    static StackOutcome of(DeployedStack stack) {
        return new StackOutcome.Refused(stack.name(), Optional.of(stack), StackAdvice.refusal(stack));
    }

    /** Deploying cannot do it for a stack that is not even created, and deleting never does it. */
    static String unprotectCommand(String stackName) {
        return "aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name "
                + stackName;
    }

    /** What the user can mend ends here; anything else goes on up. */
    static StackOutcome of(StackSpec spec, Optional<DeployedStack> stack, SdkException failure) {
        if (StackErrors.isTaken(failure)) {
            return of(
                    spec,
                    stack,
                    "Stack '" + spec.stackName() + "' was created by someone else meanwhile: deploy again");
        }
        if (!StackErrors.isMendable(failure)) {
            throw failure;
        }
        return of(
                spec,
                stack,
                "CloudFormation refuses stack '" + spec.stackName() + "': "
                        + Secrets.of(spec).hide(StackErrors.words(failure))
                        + (StackErrors.isUnacknowledged(failure)
                                ? ": list them in <capabilities> or -Dsfn.capabilities"
                                : ""));
    }
}
