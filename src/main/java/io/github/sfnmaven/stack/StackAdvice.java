package io.github.sfnmaven.stack;

import java.util.Optional;

/** What the user can do about a stack in a state that {@code deploy} cannot go on from. */
final class StackAdvice {
    private StackAdvice() {}

    /** Why an operation does not begin, and what to do. */
    static String refusal(DeployedStack stack) {
        return "Stack '" + stack.name() + "' is " + stack.status()
                + next(stack).map(advice -> ", " + advice).orElse("");
    }

    /** A sentence with the command to run; empty where the next deploy goes on by itself. */
    static Optional<String> next(DeployedStack stack) {
        String named = " -Dsfn.stackName=" + stack.name();
        String delete = "mvn sfn:delete" + named + " -Dsfn.confirm=" + stack.name();
        return switch (StackCondition.of(stack.status())) {
            case ABSENT, SETTLED, TAKEN_BACK -> Optional.empty();
            case IN_REVIEW -> Optional.of("it holds only a change set: delete it with '" + delete + "'");
            case BUSY -> Optional.of("another operation runs: follow it with 'mvn sfn:wait" + named + "'");
            case CREATE_KEPT, NEVER_UP -> Optional.of("it was never created well: delete it with '" + delete + "'");
            case UPDATE_KEPT, HALF_BACK -> Optional.of("bring it back with 'mvn sfn:recover" + named + "'");
            case HELD -> Optional.of("see what holds it with 'mvn sfn:events" + named + "'");
            case UNKNOWN ->
                Optional.of("this plugin does not know the state: look at it with 'mvn sfn:events" + named + "'");
        };
    }
}
