package io.github.sfnmaven.stack;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a goal ended for a stack. */
public sealed interface StackOutcome {
    String stackName();

    /** Whether the build goes on. */
    boolean isSuccess();

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
    Optional<DeployedStack> stack();

    /** The operation ended well. */
    record Completed(StackOperation operation, DeployedStack last, List<ResourceEvent> events, Duration took)
            implements StackOutcome {
        @Override
        public String stackName() {
            return last.name();
        }

        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public String sentence() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.of(last);
        }
    }

    /** The stack is as wanted already; nothing was written. */
    record Unchanged(DeployedStack last) implements StackOutcome {
        @Override
        public String stackName() {
            return last.name();
        }

        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public String sentence() {
            return "Stack '" + stackName() + "' is up to date";
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.of(last);
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
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.empty();
        }
    }

    /** There is no such stack. Success for delete. */
    record Absent(String stackName, boolean isSuccess) implements StackOutcome {
        @Override
        public String sentence() {
            return "There is no stack '" + stackName + "'";
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.empty();
        }
    }

    /** The operation ended badly. */
    record Failed(
            StackOperation operation,
            DeployedStack last,
            RootCause cause,
            List<ResourceEvent> events,
            Optional<String> consoleLink)
            implements StackOutcome {
        @Override
        public String stackName() {
            return last.name();
        }

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public String sentence() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.of(last);
        }
    }

    /** The operation goes on, and we do not: the time is up or the thread was interrupted. */
    record Detached(StackOperation operation, DeployedStack last, String why, List<ResourceEvent> events)
            implements StackOutcome {
        @Override
        public String stackName() {
            return last.name();
        }

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public String sentence() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<DeployedStack> stack() {
            return Optional.of(last);
        }
    }

    /** Nothing was done: what is wanted cannot be, or the stack's state does not allow it. */
    record Refused(String stackName, Optional<DeployedStack> stack, String sentence) implements StackOutcome {
        @Override
        public boolean isSuccess() {
            return false;
        }
    }
}
