package io.github.sfnmaven.stack;

/** What stays the same of a deploy however often the state of the stack is looked at. */
record Deployment(StackSpec spec, DeployPolicy policy, StackWaiter.Watch watch) {
    Secrets secrets() {
        return Secrets.of(spec);
    }
}
