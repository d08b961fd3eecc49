package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.Patience;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackParameters;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.UnusableBucketException;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.removal.RemovalCheck;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.SpecCheck;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.List;
import java.util.Optional;

/** Brings a stack to what a {@link StackSpec} says. */
public final class StackDeployer {
    private final StackSession session;
    private final StackApi api;

    public StackDeployer(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client(), session.bucket());
    }

    /** With {@link DeployPolicy#DEFAULTS}. */
    public StackOutcome deploy(StackSpec spec) {
        return deploy(spec, DeployPolicy.DEFAULTS);
    }

    /**
     * Creates or updates the stack, or finds that there is nothing to do.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked: no answer, no credentials,
     *     access denied
     */
    public StackOutcome deploy(StackSpec spec, DeployPolicy policy) {
        List<String> problems = SpecCheck.problems(spec, session.bucket().isPresent());
        if (!problems.isEmpty()) {
            return Refusals.of(spec, Optional.empty(), String.join("; ", problems));
        }
        Deployment deployment = new Deployment(spec, policy, session.waiter().start());
        try {
            StackOutcome outcome = Patience.work(session, spec.stackName(), () -> attempt(deployment));
            return outcome instanceof StackOutcome.Unchanged unchanged
                    ? new StackOutcome.Unchanged(unchanged.last(), policy.force())
                    : outcome;
        } catch (UnusableBucketException e) {
            return Refusals.of(spec, Optional.empty(), e.sentence());
        }
    }

    /** Empty if another operation came in between, so that all is to be decided afresh. */
    private Optional<StackOutcome> attempt(Deployment deployment) {
        Optional<DeployedStack> found = api.find(deployment.spec().stackName());
        StackCondition condition = StackCondition.of(found);
        boolean keep = deployment.policy().onFailure() == DeployPolicy.OnFailure.KEEP;
        // The table of DESIGN.md, section 4.
        return switch (condition) {
            case ABSENT -> create(deployment);
            case IN_REVIEW -> createInReview(deployment, found);
            case SETTLED, TAKEN_BACK -> update(deployment, found.orElseThrow());
            case BUSY -> await(deployment, found.orElseThrow());
            case CREATE_KEPT, NEVER_UP ->
                keep && condition == StackCondition.CREATE_KEPT
                        ? update(deployment, found.orElseThrow())
                        : recreate(deployment, found.orElseThrow());
            case UPDATE_KEPT ->
                keep ? update(deployment, found.orElseThrow()) : Optional.of(Refusals.of(found.orElseThrow()));
            case HELD -> Optional.of(new LastFailure(session, api).refusal(found.orElseThrow()));
            case HALF_BACK, UNKNOWN -> Optional.of(Refusals.of(found.orElseThrow()));
        };
    }

    private Optional<StackOutcome> createInReview(Deployment deployment, Optional<DeployedStack> found) {
        session.announceTarget(found);
        return byChangeSet(deployment).create(found);
    }

    private Optional<StackOutcome> await(Deployment deployment, DeployedStack stack) {
        return deployment.policy().onBusy() == DeployPolicy.OnBusy.FAIL
                ? Optional.of(Refusals.of(stack))
                : new StackFollower(session).waitOut(stack, deployment.watch(), StackFollower.ON_BUSY);
    }

    private Optional<StackOutcome> recreate(Deployment deployment, DeployedStack stack) {
        if (deployment.policy().onFailedCreate() == DeployPolicy.OnFailedCreate.FAIL) {
            return Optional.of(Refusals.of(stack));
        }
        StackSpec spec = deployment.spec();
        // Nothing is deleted for a stack that cannot be created; previous values go with the old one.
        Optional<String> missing = StackParameters.missing(spec, Optional.empty());
        if (missing.isPresent()) {
            return Optional.of(Refusals.of(spec, Optional.of(stack), missing.get()));
        }
        session.announceTarget(Optional.of(stack));
        api.stage(spec);
        StackOutcome cleared = new FailedCreation(session, api).clear(stack, deployment.secrets(), deployment.watch());
        return cleared.isSuccess() ? create(deployment) : Optional.of(cleared);
    }

    private Optional<StackOutcome> create(Deployment deployment) {
        StackSpec spec = deployment.spec();
        Optional<String> missing = StackParameters.missing(spec, Optional.empty());
        if (missing.isPresent()) {
            return Optional.of(Refusals.of(spec, Optional.empty(), missing.get()));
        }
        session.announceTarget(Optional.empty());
        api.stage(spec);
        return deployment.policy().isByChangeSet()
                ? byChangeSet(deployment).create(Optional.empty())
                : new DirectWrite(session, deployment).create();
    }

    private Optional<StackOutcome> update(Deployment deployment, DeployedStack stack) {
        StackSpec spec = deployment.spec();
        Optional<String> missing = StackParameters.missing(spec, Optional.of(stack));
        if (missing.isPresent()) {
            return Optional.of(Refusals.of(spec, Optional.of(stack), missing.get()));
        }
        // What failed half-way is not as wanted, though its template may be.
        ChangeCheck check = new ChangeCheck(session.progress(), api, stack);
        if (!deployment.policy().force() && stack.isSettled() && check.isUnchanged(spec)) {
            return Optional.of(new StackSafeguards(session, api).unchanged(spec, stack));
        }
        RemovalGuard guard =
                new RemovalGuard(session, deployment, stack, new RemovalCheck(api, spec, stack, check.template()));
        Optional<StackOutcome> refused = guard.beforeUpdate();
        if (refused.isPresent()) {
            return refused;
        }
        session.announceTarget(Optional.of(stack));
        api.stage(spec);
        return deployment.policy().isByChangeSet()
                ? byChangeSet(deployment).update(stack, guard)
                : new DirectWrite(session, deployment).update(stack);
    }

    private ChangeSetWrite byChangeSet(Deployment deployment) {
        return new ChangeSetWrite(session, deployment);
    }
}
