package io.github.sfnmaven.stack.outcome;

import java.util.Optional;

/**
 * What the user can do about a stack in a state that {@code deploy} cannot go on from.
 *
 * @param why what the state means
 * @param next the way out, with the command to run
 */
public record StackAdvice(String why, String next) {
    /** Empty where the next deploy goes on by itself. */
    static Optional<StackAdvice> on(DeployedStack stack) {
        String named = " -Dsfn.stackName=" + stack.name();
        String delete = "delete it with 'mvn sfn:delete" + named + " -Dsfn.confirm=" + stack.name() + "'";
        String look = "see its events with 'mvn sfn:events" + named + "'";
        return switch (StackCondition.of(stack.status())) {
            case ABSENT, SETTLED, TAKEN_BACK -> Optional.empty();
            case IN_REVIEW -> advice("it has only a change set", delete);
            case BUSY -> advice("another operation runs", "follow it with 'mvn sfn:wait" + named + "'");
            case CREATE_KEPT, NEVER_UP -> advice("its creation failed", delete);
            case UPDATE_KEPT, HALF_BACK ->
                advice("an update failed half-way", "bring it back with 'mvn sfn:recover" + named + "'");
            case HELD -> advice("something holds its resources", look);
            case UNKNOWN -> advice("this plugin does not know the state", look);
        };
    }

    /** What to do after an operation has failed and left the stack like this. */
    static Optional<String> afterFailure(DeployedStack stack) {
        return switch (StackCondition.of(stack.status())) {
            case NEVER_UP ->
                Optional.of("fix the cause and deploy again, which deletes what is left and creates the stack again");
            case CREATE_KEPT -> Optional.of("fix the cause and deploy again");
            default -> on(stack).map(StackAdvice::next);
        };
    }

    /** Why an operation does not begin, and what to do. */
    public static String refusal(DeployedStack stack) {
        return "Stack '" + stack.name() + "' is " + stack.status()
                + on(stack)
                        .map(advice -> " (" + advice.why + "): " + advice.next)
                        .orElse("");
    }

    private static Optional<StackAdvice> advice(String why, String next) {
        return Optional.of(new StackAdvice(why, next));
    }
}
