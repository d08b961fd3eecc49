package io.github.sfnmaven.stack.outcome;

import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import io.github.sfnmaven.stack.event.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a goal ended for a stack. */
public sealed interface StackOutcome {
    String stackName();

    /** Whether the build goes on. */
    default boolean isSuccess() {
        return false;
    }

    /** The outcome in one sentence, without a full stop; for a failure with its reason and the way out. */
    String sentence();

    /** The lines that explain a failure: root cause, consequences, state, console link. Empty for a success. */
    default List<String> explanation() {
        return List.of();
    }

    /** The events of the operation, oldest first. */
    default List<ResourceEvent> events() {
        return List.of();
    }

    /** The stack as it was last seen; empty where there is none or it was not asked for. */
    default Optional<DeployedStack> stack() {
        return Optional.empty();
    }

    /** An outcome of which the stack was seen. */
    sealed interface Seen extends StackOutcome {
        /** The stack as it was last seen. */
        DeployedStack last();

        @Override
        default String stackName() {
            return last().name();
        }

        @Override
        default Optional<DeployedStack> stack() {
            return Optional.of(last());
        }
    }

    /** The operation ended well. */
    record Completed(StackOperation operation, DeployedStack last, List<ResourceEvent> events, Duration took)
            implements Seen {
        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public String sentence() {
            return operation == StackOperation.WAIT
                    ? "Stack '" + stackName() + "' is " + last.status()
                    : "Stack '" + stackName() + "' " + operation.done() + " in " + Span.text(took);
        }
    }

    /**
     * The stack is as wanted already; nothing was written.
     *
     * @param forced whether CloudFormation was asked to update it all the same
     */
    record Unchanged(DeployedStack last, boolean forced) implements Seen {
        public Unchanged(DeployedStack last) {
            this(last, false);
        }

        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public String sentence() {
            return "Stack '" + stackName() + "' is up to date: "
                    + (forced
                            ? "CloudFormation finds nothing to update, despite <force> or -Dsfn.force"
                            : "nothing to deploy");
        }
    }

    /** The operation runs and nobody waits for it. */
    record Started(StackOperation operation, String stackName, String stackId) implements StackOutcome {
        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public String sentence() {
            return operation.doing() + " stack '" + stackName + "' has begun: follow it with 'mvn sfn:wait"
                    + " -Dsfn.stackName=" + stackName + "'";
        }
    }

    /**
     * There is no such stack, and so nothing was done. Success for delete.
     *
     * @param place where it was looked for
     */
    record Absent(String stackName, boolean isSuccess, String place) implements StackOutcome {
        @Override
        public String sentence() {
            return "Stack '" + stackName + "' does not exist in " + place
                    + (isSuccess
                            ? ": nothing to delete"
                            : ": check <stackName> or -Dsfn.stackName, region and account");
        }
    }

    /**
     * The operation ended badly.
     *
     * @param findings what CloudFormation found before it touched a resource, a line each
     */
    record Failed(
            StackOperation operation,
            DeployedStack last,
            RootCause cause,
            List<ResourceEvent> events,
            Optional<String> consoleLink,
            List<String> findings)
            implements Seen {
        Failed(
                StackOperation operation,
                DeployedStack last,
                RootCause cause,
                List<ResourceEvent> events,
                Optional<String> consoleLink) {
            this(operation, last, cause, events, consoleLink, List.of());
        }

        @Override
        public String sentence() {
            return FailureText.sentence(this);
        }

        @Override
        public List<String> explanation() {
            return FailureText.lines(this);
        }
    }

    /**
     * The operation goes on, and we do not.
     *
     * @param why {@code after 60 min} or {@code on interruption}
     */
    record Detached(StackOperation operation, DeployedStack last, String why, List<ResourceEvent> events)
            implements Seen {
        @Override
        public String sentence() {
            return "Stopped waiting for stack '" + stackName() + "' " + why + ": it is " + last.status()
                    + "; wait on with 'mvn sfn:wait -Dsfn.stackName=" + stackName() + "'";
        }

        /** Of an operation of somebody else that came first. */
        public Detached beforeAnyChange() {
            return new Detached(operation, last, why + ", before anything was changed", events);
        }
    }

    /** An update was under way, and CloudFormation was told to take it back. */
    record Cancelled(DeployedStack last, List<ResourceEvent> events) implements Seen {
        @Override
        public String sentence() {
            return "Cancelled the update of stack '" + stackName() + "' on interruption: it rolls back; follow it with"
                    + " 'mvn sfn:wait -Dsfn.stackName=" + stackName() + "'";
        }
    }

    /**
     * The thread was interrupted while nothing was known to run.
     *
     * @param changing whether a change was asked for: it may have begun
     */
    record Interrupted(String stackName, boolean changing) implements StackOutcome {
        @Override
        public String sentence() {
            return changing
                    ? "Interrupted when stack '" + stackName
                            + "' may have begun to change: follow it with 'mvn sfn:wait" + " -Dsfn.stackName="
                            + stackName + "'"
                    : "Interrupted before anything was changed in stack '" + stackName + "'";
        }
    }

    /**
     * Nothing was done: what is wanted cannot be, or the stack's state does not allow it.
     *
     * @param explanation what there is to say beyond the sentence
     */
    record Refused(String stackName, Optional<DeployedStack> stack, String sentence, List<String> explanation)
            implements StackOutcome {
        public Refused {
            explanation = List.copyOf(explanation);
        }

        public Refused(String stackName, Optional<DeployedStack> stack, String sentence) {
            this(stackName, stack, sentence, List.of());
        }
    }
}
