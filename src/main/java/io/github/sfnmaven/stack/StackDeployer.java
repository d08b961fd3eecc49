package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Brings a stack to what a {@link StackSpec} says. */
public final class StackDeployer {
    /** What stays the same however often the state of the stack is looked at. */
    private record Deploy(StackSpec spec, DeployPolicy policy, StackWaiter.Watch watch) {}

    private final StackSession session;
    private final StackApi api;
    private final StackWriter writer;

    public StackDeployer(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client());
        this.writer = new StackWriter(this.session, api);
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
        List<String> problems = SpecCheck.problems(spec);
        if (!problems.isEmpty()) {
            return refused(spec, Optional.empty(), String.join("; ", problems));
        }
        Deploy deploy = new Deploy(spec, policy, session.waiter().start());
        return Patience.work(session, spec.stackName(), () -> attempts(deploy));
    }

    private StackOutcome attempts(Deploy deploy) {
        Optional<StackOutcome> outcome = attempt(deploy);
        while (outcome.isEmpty()) {
            outcome = attempt(deploy);
        }
        return outcome.get();
    }

    /** Empty if another operation was waited for, so that all is to be decided afresh. */
    private Optional<StackOutcome> attempt(Deploy deploy) {
        Optional<DeployedStack> found = api.find(deploy.spec().stackName());
        StackCondition condition = StackCondition.of(found);
        boolean keep = deploy.policy().onFailure() == DeployPolicy.OnFailure.KEEP;
        // The table of DESIGN.md, section 4.
        return switch (condition) {
            case ABSENT -> Optional.of(create(deploy));
            case SETTLED, TAKEN_BACK -> update(deploy, found.orElseThrow());
            case BUSY -> await(deploy, found.orElseThrow());
            case CREATE_KEPT, NEVER_UP ->
                keep && condition == StackCondition.CREATE_KEPT
                        ? update(deploy, found.orElseThrow())
                        : Optional.of(recreate(deploy, found.orElseThrow()));
            case UPDATE_KEPT ->
                keep ? update(deploy, found.orElseThrow()) : Optional.of(refused(deploy.spec(), found.orElseThrow()));
            case IN_REVIEW, HALF_BACK, HELD, UNKNOWN -> Optional.of(refused(deploy.spec(), found.orElseThrow()));
        };
    }

    private Optional<StackOutcome> await(Deploy deploy, DeployedStack stack) {
        return deploy.policy().onBusy() == DeployPolicy.OnBusy.FAIL
                ? Optional.of(refused(deploy.spec(), stack))
                : new StackFollower(session).waitOut(stack, deploy.watch());
    }

    private StackOutcome recreate(Deploy deploy, DeployedStack stack) {
        if (deploy.policy().onFailedCreate() == DeployPolicy.OnFailedCreate.FAIL) {
            return refused(deploy.spec(), stack);
        }
        // Nothing is deleted for a stack that cannot be created; previous values go with the old one.
        Optional<String> missing = StackParameters.missing(deploy.spec(), Optional.empty());
        if (missing.isPresent()) {
            return refused(deploy.spec(), Optional.of(stack), missing.get());
        }
        StackOutcome cleared = new FailedCreation(session, api).clear(stack, Secrets.of(deploy.spec()), deploy.watch());
        return cleared.isSuccess() ? create(deploy) : cleared;
    }

    private StackOutcome create(Deploy deploy) {
        StackSpec spec = deploy.spec();
        Optional<String> missing = StackParameters.missing(spec, Optional.empty());
        if (missing.isPresent()) {
            return refused(spec, Optional.empty(), missing.get());
        }
        session.progress().step("Creating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        String id;
        try {
            id = api.create(spec, deploy.policy().onFailure(), token);
        } catch (SdkException e) {
            Optional<DeployedStack> other = StackErrors.mayBeOurs(e) ? api.find(spec.stackName()) : Optional.empty();
            if (other.filter(stack -> writer.isOurs(stack.id(), token)).isEmpty()) {
                return refused(spec, Optional.empty(), e);
            }
            id = other.orElseThrow().id();
        }
        DeployedStack begun = DeployedStack.begun(spec.stackName(), id, "CREATE_IN_PROGRESS");
        return writer.follow(new StackWatch.Running(
                StackOperation.CREATE, begun, OperationScope.ofNewStack(token), Secrets.of(spec), deploy.watch()));
    }

    private Optional<StackOutcome> update(Deploy deploy, DeployedStack stack) {
        StackSpec spec = deploy.spec();
        Optional<String> missing = StackParameters.missing(spec, Optional.of(stack));
        if (missing.isPresent()) {
            return Optional.of(refused(spec, Optional.of(stack), missing.get()));
        }
        // What failed half-way is not as wanted, though its template may be.
        if (isSettled(stack) && new ChangeCheck(session.progress(), api).isUnchanged(spec, stack)) {
            return Optional.of(new StackOutcome.Unchanged(stack));
        }
        session.progress().step("Updating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        OperationScope scope = writer.scope(stack.id(), token);
        try {
            api.update(spec, stack, deploy.policy().onFailure(), token);
        } catch (SdkException e) {
            if (!StackErrors.mayBeOurs(e) || !writer.isOurs(stack.id(), token)) {
                return notUpdated(deploy, stack, e);
            }
        }
        DeployedStack begun = stack.withStatus("UPDATE_IN_PROGRESS");
        return Optional.of(writer.follow(
                new StackWatch.Running(StackOperation.UPDATE, begun, scope, Secrets.of(spec), deploy.watch())));
    }

    private static boolean isSettled(DeployedStack stack) {
        StackCondition condition = StackCondition.of(stack.status());
        return condition == StackCondition.SETTLED || condition == StackCondition.TAKEN_BACK;
    }

    private Optional<StackOutcome> notUpdated(Deploy deploy, DeployedStack stack, SdkException failure) {
        if (StackErrors.isUnchanged(failure) && isSettled(stack)) {
            return Optional.of(new StackOutcome.Unchanged(stack));
        }
        // "Busy" is a ValidationError like many others; the state tells it apart.
        Optional<DeployedStack> now = StackErrors.isMendable(failure) ? api.find(stack.id()) : Optional.empty();
        return StackCondition.of(now) == StackCondition.BUSY
                ? await(deploy, now.orElseThrow())
                : Optional.of(refused(deploy.spec(), Optional.of(stack), failure));
    }

    /** What the user can mend ends here; anything else goes on up. */
    private static StackOutcome refused(StackSpec spec, Optional<DeployedStack> stack, SdkException failure) {
        if (StackErrors.isTaken(failure)) {
            return refused(
                    spec,
                    stack,
                    "Stack '" + spec.stackName() + "' was created by someone else meanwhile: deploy again");
        }
        if (!StackErrors.isMendable(failure)) {
            throw failure;
        }
        return refused(
                spec,
                stack,
                "CloudFormation refuses stack '" + spec.stackName() + "': "
                        + Secrets.of(spec).hide(StackErrors.words(failure))
                        + (StackErrors.isUnacknowledged(failure)
                                ? ": list them in <capabilities> or -Dsfn.capabilities"
                                : ""));
    }

    private static StackOutcome refused(StackSpec spec, DeployedStack stack) {
        return refused(spec, Optional.of(stack), StackAdvice.refusal(stack));
    }

    private static StackOutcome refused(StackSpec spec, Optional<DeployedStack> stack, String sentence) {
        return new StackOutcome.Refused(spec.stackName(), stack, sentence);
    }
}
