package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.removal.Removal;
import io.github.sfnmaven.stack.removal.RemovalCheck;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Refuses an update that would remove state machines, before it is made. */
final class RemovalGuard {
    private final StackSession session;
    private final Deployment deployment;
    private final StackSpec spec;
    private final DeployedStack stack;
    private final RemovalCheck check;

    RemovalGuard(StackSession session, Deployment deployment, DeployedStack stack, RemovalCheck check) {
        this.session = session;
        this.deployment = deployment;
        this.spec = deployment.spec();
        this.stack = stack;
        this.check = check;
    }

    /** Decides by the templates, and where they do not tell, by a change set that is removed again. */
    Optional<StackOutcome> beforeUpdate() {
        RemovalCheck.Finding found = check.byTemplates();
        Removal removal = Removal.of(spec, found.machines());
        if (removal.machines().isEmpty()) {
            boolean isTold = found.complete()
                    || spec.removal().allowed()
                    || deployment.policy().isByChangeSet();
            return isTold ? Optional.empty() : byPreview();
        }
        if (removal.isRefused()) {
            return Optional.of(refused(removal));
        }
        removal.machines()
                .forEach(machine -> session.progress()
                        .step("State machine " + machine.name() + " is removed with its executions: " + machine.why()));
        return Optional.empty();
    }

    /** Decides by what a change set shows; a state machine in the place of another counts as its replacement. */
    Optional<StackOutcome> judge(List<ResourceChange> changes) {
        Removal removal = Removal.of(spec, check.byChanges(changes));
        if (removal.isRefused()) {
            return Optional.of(refused(removal));
        }
        return deployment.policy().failOnReplacement()
                ? replacement(spec.stackName(), removal, changes)
                        .map(sentence -> Refusals.of(spec, Optional.of(stack), sentence))
                : Optional.empty();
    }

    /** One sentence that says which state machine would come in the place of another; empty if there is none. */
    static Optional<String> replacement(String stackName, Removal removal, List<ResourceChange> changes) {
        Optional<ResourceChange> added = changes.stream()
                .filter(change -> change.action().equals("add") && TemplateResource.isStateMachine(change.type()))
                .findFirst();
        return removal.machines().stream()
                .findFirst()
                .flatMap(machine -> added.map(other -> "Updating stack '" + stackName
                        + "' would replace state machine " + machine.name() + " by '" + other.label()
                        + "', which <failOnReplacement> or -Dsfn.failOnReplacement forbids"));
    }

    private Optional<StackOutcome> byPreview() {
        session.announceTarget(Optional.of(stack));
        try (ChangeSetDraft draft = new ChangeSetDraft(session, spec)) {
            ChangeSet set = draft.make(Optional.of(stack), deployment.policy().onFailure(), deployment.watch());
            if (set.isReady()) {
                return judge(set.changes());
            }
            if (!set.isEmpty()) {
                warn(set.reason().orElse("its change set is not worked out"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new StackOutcome.Interrupted(spec.stackName(), false));
        } catch (AbortedException e) {
            throw e;
        } catch (SdkException e) {
            if (!StackErrors.isMendable(e) && !StackErrors.isDenied(e) && !StackErrors.isUnknownAction(e)) {
                throw e;
            }
            warn(StackErrors.words(e));
        }
        return Optional.empty();
    }

    private void warn(String reason) {
        session.progress()
                .warn("Whether the deploy removes a state machine of stack '" + spec.stackName()
                        + "' cannot be told before: " + deployment.secrets().hide(reason));
    }

    private StackOutcome refused(Removal removal) {
        return new StackOutcome.Refused(spec.stackName(), Optional.of(stack), removal.sentence(), removal.lines());
    }
}
