package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import org.apache.maven.plugin.MojoFailureException;

/** What the user says of how to deploy, and of what to make of how it went. */
record DeployTerms(
        AllowedAccounts accounts,
        WaitSettings settings,
        DeployPolicy policy,
        NoChanges unchanged,
        OutputsPublisher outputs) {
    /** @throws MojoFailureException if a parameter says nothing that can be understood */
    static DeployTerms of(DeployMojo goal) throws MojoFailureException {
        return new DeployTerms(
                AllowedAccounts.read(goal.allowedAccounts),
                goal.waitSettings(),
                goal.policy(),
                Configuration.choice("noChanges", goal.noChanges, NoChanges.class),
                new OutputsPublisher(goal, goal.outputsFile));
    }
}
