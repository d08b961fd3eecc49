package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Brings a stack to what a {@link StackSpec} says. */
public final class StackDeployer {
    private final StackSession session;
    private final StackApi api;
    private final StackWriter writer;

    public StackDeployer(StackSession session) {
        this.session = session;
        this.api = new StackApi(session.client());
        this.writer = new StackWriter(session, api);
    }

    /**
     * Creates or updates the stack, or finds that there is nothing to do.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked: no answer, no credentials,
     *     access denied
     */
    public StackOutcome deploy(StackSpec spec) {
        List<String> problems = SpecCheck.problems(spec);
        if (!problems.isEmpty()) {
            return refused(spec, Optional.empty(), String.join("; ", problems));
        }
        StackWaiter.Watch watch = session.waiter().start();
        Optional<DeployedStack> found = api.find(spec.stackName());
        Optional<String> missing = StackParameters.missing(spec, found);
        if (missing.isPresent()) {
            return refused(spec, found, missing.get());
        }
        // The table of DESIGN.md, section 4.
        return switch (StackCondition.of(found)) {
            case ABSENT -> create(spec, watch);
            case SETTLED, TAKEN_BACK -> update(spec, found.orElseThrow(), watch);
            case IN_REVIEW, BUSY, CREATE_KEPT, NEVER_UP, UPDATE_KEPT, HALF_BACK, HELD, UNKNOWN ->
                refused(spec, found, StackAdvice.refusal(found.orElseThrow()));
        };
    }

    private StackOutcome create(StackSpec spec, StackWaiter.Watch watch) {
        session.progress().step("Creating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        String id;
        try {
            id = api.create(spec, token);
        } catch (SdkException e) {
            Optional<DeployedStack> other = StackErrors.mayBeOurs(e) ? api.find(spec.stackName()) : Optional.empty();
            if (other.filter(stack -> writer.isOurs(stack.id(), token)).isEmpty()) {
                return refused(spec, Optional.empty(), e);
            }
            id = other.orElseThrow().id();
        }
        DeployedStack begun = DeployedStack.begun(spec.stackName(), id, "CREATE_IN_PROGRESS");
        return writer.follow(new StackWatch.Running(
                StackOperation.CREATE, begun, OperationScope.ofNewStack(token), Secrets.of(spec), watch));
    }

    private StackOutcome update(StackSpec spec, DeployedStack stack, StackWaiter.Watch watch) {
        if (new ChangeCheck(session.progress(), api).isUnchanged(spec, stack)) {
            return new StackOutcome.Unchanged(stack);
        }
        session.progress().step("Updating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        OperationScope scope = writer.scope(stack.id(), token);
        try {
            api.update(spec, stack, token);
        } catch (SdkException e) {
            if (!StackErrors.mayBeOurs(e) || !writer.isOurs(stack.id(), token)) {
                return StackErrors.isUnchanged(e)
                        ? new StackOutcome.Unchanged(stack)
                        : refused(spec, Optional.of(stack), e);
            }
        }
        DeployedStack begun = stack.withStatus("UPDATE_IN_PROGRESS");
        return writer.follow(new StackWatch.Running(StackOperation.UPDATE, begun, scope, Secrets.of(spec), watch));
    }

    /** What the user can mend ends here; anything else goes on up. */
    private StackOutcome refused(StackSpec spec, Optional<DeployedStack> stack, SdkException failure) {
        if (StackErrors.isTaken(failure)) {
            return refused(
                    spec,
                    stack,
                    "Stack '" + spec.stackName() + "' was created by someone else meanwhile: deploy again");
        }
        if (!StackErrors.isMendable(failure)) {
            throw failure;
        }
        // "Busy" is a ValidationError like many others; the state tells it apart.
        Optional<DeployedStack> now = stack.flatMap(before -> api.find(before.id()));
        if (StackCondition.of(now) == StackCondition.BUSY) {
            return refused(spec, now, StackAdvice.refusal(now.orElseThrow()));
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

    private static StackOutcome refused(StackSpec spec, Optional<DeployedStack> stack, String sentence) {
        return new StackOutcome.Refused(spec.stackName(), stack, sentence);
    }
}
