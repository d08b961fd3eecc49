package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.Patience;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackParameters;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.UnusableBucketException;
import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.removal.Removal;
import io.github.sfnmaven.stack.removal.RemovalCheck;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Finds out what a deploy would change, by a change set that is never executed and not left behind. */
public final class StackPlanner {
    private final StackSession session;
    private final StackApi api;

    public StackPlanner(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client(), session.bucket());
    }

    /**
     * Decides as {@link StackDeployer} does, and stops before anything is changed.
     *
     * @throws SdkException if AWS cannot be asked
     */
    public StackPlan plan(StackSpec spec) {
        Optional<DeployedStack> found = api.find(spec.stackName());
        return switch (StackCondition.of(found)) {
            case ABSENT, IN_REVIEW -> create(spec, found);
            case SETTLED, TAKEN_BACK -> update(spec, found.orElseThrow());
            case CREATE_KEPT, NEVER_UP -> recreate(spec, found.orElseThrow());
            case BUSY, UPDATE_KEPT, HALF_BACK, HELD, UNKNOWN -> refused(spec, found, Refusals.of(found.orElseThrow()));
        };
    }

    private StackPlan create(StackSpec spec, Optional<DeployedStack> found) {
        return StackParameters.missing(spec, Optional.empty())
                .map(sentence -> refused(spec, found, Refusals.of(spec, found, sentence)))
                .orElseGet(() -> byChangeSet(
                        new StackPlan(
                                spec.stackName(),
                                StackPlan.Kind.CREATE,
                                List.of(),
                                found,
                                Optional.empty(),
                                Optional.empty()),
                        spec,
                        changes -> Removal.NONE));
    }

    private StackPlan update(StackSpec spec, DeployedStack stack) {
        Optional<String> missing = StackParameters.missing(spec, Optional.of(stack));
        if (missing.isPresent()) {
            return refused(spec, Optional.of(stack), Refusals.of(spec, Optional.of(stack), missing.get()));
        }
        ChangeCheck check = new ChangeCheck(session.progress(), api, stack);
        boolean unchanged = check.isUnchanged(spec);
        StackPlan plan = new StackPlan(
                spec.stackName(),
                unchanged ? StackPlan.Kind.NOTHING : StackPlan.Kind.UPDATE,
                List.of(),
                Optional.of(stack),
                check.template(),
                Optional.empty());
        RemovalCheck removal = new RemovalCheck(api, spec, stack, check.template());
        return unchanged ? plan : byChangeSet(plan, spec, changes -> Removal.of(spec, removal.byChanges(changes)));
    }

    /** There can be no change set for such a stack, but all that is in the template will be new. */
    private static StackPlan recreate(StackSpec spec, DeployedStack stack) {
        return new StackPlan(
                spec.stackName(),
                StackPlan.Kind.RECREATE,
                spec.template().resources().values().stream()
                        .map(ResourceChange::added)
                        .toList(),
                Optional.of(stack),
                Optional.empty(),
                Optional.empty());
    }

    private StackPlan byChangeSet(StackPlan plan, StackSpec spec, Function<List<ResourceChange>, Removal> removalOf) {
        session.announceTarget(plan.stack());
        try (ChangeSetDraft draft = new ChangeSetDraft(session, spec)) {
            ChangeSet set = draft.make(
                    plan.stack(),
                    DeployPolicy.OnFailure.ROLLBACK,
                    session.waiter().start());
            if (set.isReady()) {
                return with(plan, plan.kind(), set.changes(), removalOf.apply(set.changes()));
            }
            return set.isEmpty()
                    ? with(plan, StackPlan.Kind.NOTHING, List.of(), Removal.NONE)
                    : refused(spec, plan.stack(), new ChangeSetFailure(session, spec).of(set, plan.stack()));
        } catch (InterruptedException | AbortedException e) {
            Thread.currentThread().interrupt();
            return refused(
                    spec,
                    plan.stack(),
                    Refusals.of(
                            spec, plan.stack(), "Interrupted: there is no plan for stack '" + spec.stackName() + "'"));
        } catch (UnusableBucketException e) {
            return refused(spec, plan.stack(), Refusals.of(spec, plan.stack(), e.sentence()));
        } catch (SdkException e) {
            return refused(spec, plan.stack(), Refusals.of(spec, plan.stack(), e));
        }
    }

    private static StackPlan with(StackPlan plan, StackPlan.Kind kind, List<ResourceChange> changes, Removal removal) {
        return new StackPlan(
                plan.stackName(), kind, changes, plan.stack(), plan.deployedTemplate(), Optional.empty(), removal);
    }

    private static StackPlan refused(StackSpec spec, Optional<DeployedStack> stack, StackOutcome refusal) {
        return new StackPlan(
                spec.stackName(), StackPlan.Kind.NOTHING, List.of(), stack, Optional.empty(), Optional.of(refusal));
    }
}
