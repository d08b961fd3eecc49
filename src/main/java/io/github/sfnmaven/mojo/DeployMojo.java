package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.DeployPolicy;
import io.github.sfnmaven.stack.EventFormat;
import io.github.sfnmaven.stack.StackDeployer;
import io.github.sfnmaven.stack.StackOptions;
import io.github.sfnmaven.stack.StackOutcome;
import io.github.sfnmaven.stack.StackSession;
import io.github.sfnmaven.stack.StackSpec;
import io.github.sfnmaven.stack.WaitSettings;
import io.github.sfnmaven.template.RenderedTemplate;
import io.github.sfnmaven.template.Substitutions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the definitions, renders the template, creates or updates the stack, waits, and prints the outputs or the
 * reason why it failed.
 */
@Mojo(name = "deploy", defaultPhase = LifecyclePhase.DEPLOY, threadSafe = true)
public final class DeployMojo extends DeploymentMojo {
    /**
     * What it means when there is nothing to update: {@code ok} or {@code fail}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.noChanges", defaultValue = "ok")
    String noChanges;

    /**
     * A file to write the outputs to; the ending picks the format: {@code .properties}, {@code .json} or {@code .env}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.outputsFile")
    @Nullable
    String outputsFile;

    /**
     * Whether to ask Step Functions itself as well, by ValidateStateMachineDefinition, which needs credentials and a
     * region. Its findings are those of the rule {@code remote}. Where it cannot be asked, a line says why, and the
     * goal goes on without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.remote", defaultValue = "false")
    boolean remote;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        WaitSettings settings = waitSettings();
        DeployPolicy policy = policy();
        NoChanges unchanged = Configuration.choice("noChanges", noChanges, NoChanges.class);
        OutputsPublisher outputs = new OutputsPublisher(this, outputsFile);
        Map<String, String> literals = Substitutions.literals(map("substitutions", substitutions));
        List<CheckedDefinition> checked =
                remote && !isForbidden() ? RemoteOpinion.check(this, literals) : checkDefinitions();
        if (hasNothing(checked)) {
            return;
        }
        refuseSnapshots();
        RejectErrors.beforeDeploying(checked);
        StackOptions options = options();
        StackWork.run(this, clients -> {
            RenderedTemplate rendered = render(checked, clients);
            StackSpec spec = spec(rendered).withOptions(options);
            StackLog log = new StackLog(this, EventFormat.of(spec.template(), ZoneId.systemDefault()));
            DeploymentRecord record = new DeploymentRecord(outputDirectory(), spec, Clock.systemUTC(), log);
            StackSession stack = session(clients, settings, log).withBucket(bucket(clients));
            StackOutcome outcome = record.keep(() -> new StackDeployer(stack).deploy(spec, policy), clients);
            FailedDefinition refused = new FailedDefinition(checked, rendered.stateMachines(), literals);
            log.end(outcome, refused.print(outcome, findingsLog()));
            unchanged.judge(outcome);
            if (outcome.stack().isPresent()) {
                outputs.publish(outcome.stack().get());
            }
        });
    }
}
