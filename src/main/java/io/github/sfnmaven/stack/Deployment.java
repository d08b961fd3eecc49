package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;

/** What stays the same of a deploy however often the state of the stack is looked at. */
record Deployment(StackSpec spec, DeployPolicy policy, StackWaiter.Watch watch) {
    Secrets secrets() {
        return Secrets.of(spec);
    }
}
