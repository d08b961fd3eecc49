package io.github.sfnmaven.stack;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.core.exception.SdkException;

/** Finds out before any write whether a deploy would change anything. CloudFormation never says so of a transform. */
final class ChangeCheck {
    private final StackProgress progress;
    private final StackApi api;

    ChangeCheck(StackProgress progress, StackApi api) {
        this.progress = progress;
        this.api = api;
    }

    /**
     * Whether the stack surely is as wanted. After a change that was taken back CloudFormation is asked instead: what
     * it shows as the stack's template then need not be what the resources are.
     */
    boolean isUnchanged(StackSpec spec, DeployedStack stack) {
        return StackCondition.of(stack.status()) == StackCondition.SETTLED
                && StackParameters.areEqual(spec, stack)
                && (spec.tags().isEmpty() || new TreeMap<>(spec.tags()).equals(new TreeMap<>(stack.tags())))
                && spec.options()
                        .notificationArns()
                        .map(arns -> Set.copyOf(arns).equals(new TreeSet<>(stack.notificationArns())))
                        .orElse(true)
                && spec.options().rollback().isMetBy(stack.rollback())
                && isSame(spec.template().text(), stack.id());
    }

    private boolean isSame(String wanted, String stackId) {
        try {
            return normal(wanted).equals(normal(api.originalTemplate(stackId)));
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                progress.warn("cloudformation:GetTemplate is denied, so an unchanged stack cannot be recognised");
                return false;
            }
            throw e;
        }
    }

    /** GetTemplate gives line ends and blank space at the end otherwise than they were sent. */
    private static String normal(String template) {
        return template.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
