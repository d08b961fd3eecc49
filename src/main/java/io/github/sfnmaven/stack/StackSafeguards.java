package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackPolicyFile;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** What guards a stack and needs no update: its policy, and its protection from termination. */
final class StackSafeguards {
    private final StackSession session;
    private final StackApi api;

    StackSafeguards(StackSession session, StackApi api) {
        this.session = session;
        this.api = api;
    }

    /**
     * Sets both where they differ: on a stack that is as wanted otherwise, and after a change set was executed, which
     * carries neither.
     */
    void apply(StackSpec spec, DeployedStack stack) {
        List<String> done = new ArrayList<>();
        protect(spec.options(), stack).ifPresent(done::add);
        setPolicy(spec.options(), stack).ifPresent(done::add);
        tell(stack, done);
    }

    /** Nothing to update; what guards the stack may differ all the same. */
    StackOutcome unchanged(StackSpec spec, DeployedStack stack) {
        try {
            apply(spec, stack);
        } catch (SdkException e) {
            return Refusals.of(spec, Optional.of(stack), e);
        }
        if (!spec.options().rollback().isMetBy(stack.rollback())) {
            session.progress()
                    .warn("Stack '" + stack.name()
                            + "' keeps its rollback alarms and monitoring time: CloudFormation"
                            + " takes others only together with another change");
        }
        return new StackOutcome.Unchanged(stack);
    }

    /** Only protects from termination, or lifts that as the user says: an update carries the policy itself. */
    void protect(StackSpec spec, DeployedStack stack) {
        tell(stack, protect(spec.options(), stack).stream().toList());
    }

    private Optional<String> protect(StackOptions options, DeployedStack stack) {
        Optional<Boolean> wanted = options.terminationProtection().filter(on -> on != stack.terminationProtected());
        wanted.ifPresent(on -> {
            session.announceTarget(Optional.of(stack));
            api.protect(stack.id(), on);
        });
        return wanted.map(on -> "termination protection " + (on ? "switched on" : "switched off"));
    }

    private Optional<String> setPolicy(StackOptions options, DeployedStack stack) {
        Optional<String> wanted = options.policy().filter(policy -> !hasPolicy(stack, policy));
        wanted.ifPresent(policy -> {
            session.announceTarget(Optional.of(stack));
            api.setPolicy(stack.id(), policy);
        });
        return wanted.map(policy -> "policy set");
    }

    /** False where nobody may read it: to set it once more does no harm. */
    private boolean hasPolicy(DeployedStack stack, String policy) {
        try {
            return api.policy(stack.id())
                    .filter(present -> StackPolicyFile.isSame(present, policy))
                    .isPresent();
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                return false;
            }
            throw e;
        }
    }

    private void tell(DeployedStack stack, List<String> done) {
        if (!done.isEmpty()) {
            session.progress().step("Stack '" + stack.name() + "': " + String.join(", ", done));
        }
    }
}
