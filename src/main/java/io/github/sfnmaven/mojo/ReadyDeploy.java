package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.stack.StackDeployer;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.outcome.DeploymentReport;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.time.Clock;
import java.time.ZoneId;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A deploy of which everything is checked that shows without asking CloudFormation.
 *
 * @param refused finds what Step Functions refuses in the definitions
 */
record ReadyDeploy(DeployMojo goal, DeployTerms terms, StackSpec spec, FailedDefinition refused) {
    /** Deploys and waits, prints, publishes and reports how it went. */
    StackOutcome run(AwsClients clients) throws MojoExecutionException, MojoFailureException {
        terms.accounts().check(clients);
        Secrets secrets = Secrets.of(spec);
        clients.hide(secrets.mask());
        StackLog log = new StackLog(goal, EventFormat.of(spec, ZoneId.systemDefault()), secrets);
        DeploymentRecord record = new DeploymentRecord(goal.outputDirectory(), spec, Clock.systemUTC(), log);
        StackSession stack = goal.session(clients, terms.settings(), log).withBucket(goal.bucket(clients));
        StackOutcome outcome = record.keep(() -> new StackDeployer(stack).deploy(spec, terms.policy()), clients);
        log.end(outcome, refused.print(outcome, goal.findingsLog()));
        terms.unchanged().judge(outcome);
        if (outcome.stack().isPresent()) {
            terms.outputs().publish(outcome.stack().get(), secrets);
        }
        return outcome;
    }

    /**
     * As {@link #run}, in the turn of whatever module.
     *
     * @return how it went, in a word, or the exception that ended it
     */
    Object runElsewhere() {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        // The SDK finds its parts by it, and the plugin that the other module has may be another.
        thread.setContextClassLoader(ReadyDeploy.class.getClassLoader());
        String[] end = {""};
        try {
            StackWork.run(goal, clients -> end[0] = DeploymentReport.word(run(clients)));
            return end[0];
        } catch (MojoExecutionException | MojoFailureException e) {
            return e;
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
