package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Creates or updates a stack by CreateStack or UpdateStack. */
final class DirectWrite {
    private final StackSession session;
    private final Deployment deployment;
    private final StackSpec spec;
    private final StackApi api;
    private final StackWriter writer;

    DirectWrite(StackSession session, Deployment deployment) {
        this.session = session;
        this.deployment = deployment;
        this.spec = deployment.spec();
        this.api = new StackApi(session.client(), session.bucket());
        this.writer = new StackWriter(session, api);
    }

    Optional<StackOutcome> create() {
        session.progress().step("Creating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        String id;
        try {
            id = api.create(spec, deployment.policy().onFailure(), token);
        } catch (SdkException e) {
            Optional<DeployedStack> other = StackErrors.mayBeOurs(e) ? api.find(spec.stackName()) : Optional.empty();
            if (other.filter(stack -> writer.isOurs(stack.id(), token)).isEmpty()) {
                return Optional.of(Refusals.of(spec, Optional.empty(), e));
            }
            id = other.orElseThrow().id();
        }
        DeployedStack begun = DeployedStack.begun(spec.stackName(), id, "CREATE_IN_PROGRESS");
        return Optional.of(follow(StackOperation.CREATE, begun, OperationScope.ofNewStack(token)));
    }

    /** Empty if another operation has begun meanwhile. */
    Optional<StackOutcome> update(DeployedStack stack) {
        session.progress().step("Updating stack '" + spec.stackName() + "'");
        String token = StackWriter.token();
        OperationScope scope = writer.scope(stack.id(), token);
        try {
            new StackSafeguards(session, api).protect(spec, stack);
            api.update(spec, stack, deployment.policy().onFailure(), token);
        } catch (SdkException e) {
            boolean begun =
                    StackErrors.isUnanswered(e) || (StackErrors.mayBeOurs(e) && writer.isOurs(stack.id(), token));
            if (!begun) {
                return notUpdated(stack, e);
            }
        }
        return Optional.of(follow(StackOperation.UPDATE, stack.withStatus("UPDATE_IN_PROGRESS"), scope));
    }

    private Optional<StackOutcome> notUpdated(DeployedStack stack, SdkException failure) {
        if (StackErrors.isUnchanged(failure) && stack.isSettled()) {
            DeployedStack now = api.find(stack.id()).orElse(stack);
            return Optional.of(new StackSafeguards(session, api).unchanged(spec, now));
        }
        return writer.isBusy(stack, failure)
                ? Optional.empty()
                : Optional.of(Refusals.of(spec, Optional.of(stack), failure));
    }

    private StackOutcome follow(StackOperation operation, DeployedStack begun, OperationScope scope) {
        return writer.follow(new StackWatch.Running(operation, begun, scope, deployment.secrets(), deployment.watch()));
    }
}
