package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackParameters;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.api.StackTags;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** Finds out before any write whether a deploy would change anything. CloudFormation never says so of a transform. */
final class ChangeCheck {
    private final StackProgress progress;
    private final StackApi api;
    private final DeployedStack stack;
    private Optional<String> template = Optional.empty();
    private boolean asked;

    ChangeCheck(StackProgress progress, StackApi api, DeployedStack stack) {
        this.progress = progress;
        this.api = api;
        this.stack = stack;
    }

    /**
     * Whether the stack surely is as wanted. CloudFormation is asked instead where values or templates are looked up
     * elsewhere, which may have changed there, and after a change that was taken back: what it shows as the stack's
     * template then need not be what the resources are.
     */
    boolean isUnchanged(StackSpec spec) {
        return StackCondition.of(stack.status()) == StackCondition.SETTLED
                && spec.isSelfContained(stack.parameters(), stack.tags())
                && StackParameters.areEqual(spec, stack)
                && StackTags.areEqual(spec, stack)
                && spec.options()
                        .notificationArns()
                        .map(arns -> Set.copyOf(arns).equals(new TreeSet<>(stack.notificationArns())))
                        .orElse(true)
                && spec.options().rollback().isMetBy(stack.rollback())
                && template()
                        .filter(deployed -> normal(spec.template().text()).equals(normal(deployed)))
                        .isPresent();
    }

    /** The deployed template as it was sent, before any transform; empty where it may not be read. */
    Optional<String> template() {
        if (!asked) {
            template = read();
            asked = true;
        }
        return template;
    }

    private Optional<String> read() {
        try {
            return Optional.of(api.template(stack.id(), TemplateStage.ORIGINAL));
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                progress.warn("cloudformation:GetTemplate is denied, so an unchanged stack cannot be recognised");
                return Optional.empty();
            }
            throw e;
        }
    }

    /** GetTemplate gives line ends and blank space at the end otherwise than they were sent. */
    private static String normal(String template) {
        return template.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
