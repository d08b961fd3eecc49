package io.github.sfnmaven.mojo;

import io.github.sfnmaven.plan.DeploymentPlan;
import io.github.sfnmaven.stack.StackPlan;
import io.github.sfnmaven.stack.StackPlanner;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.template.RenderedTemplate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Shows what a deploy would change: each resource, by a change set that is not executed, and each definition, state by
 * state. Leaves nothing behind in the account; writes {@code target/sfn/<stackName>.plan.json}.
 */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends SpecMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        AllowedAccounts accounts = AllowedAccounts.read(allowedAccounts);
        List<CheckedDefinition> checked = checkDefinitions();
        if (hasNothing(checked)) {
            return;
        }
        RejectErrors.beforeDeploying(checked, findingsLog());
        StackWork.run(this, clients -> {
            RenderedTemplate rendered = render(checked, clients);
            StackSpec spec = spec(rendered, checked);
            accounts.check(clients);
            Secrets secrets = Secrets.of(spec);
            clients.hide(secrets.mask());
            StackLog log = new StackLog(this, EventFormat.of(spec, ZoneId.systemDefault()), secrets);
            StackSession stack = session(clients, WaitSettings.DEFAULTS, log).withBucket(bucket(clients));
            StackPlan found = new StackPlanner(stack).plan(spec);
            if (found.refusal().isPresent()) {
                log.end(found.refusal().get());
            }
            if (found.kind() == StackPlan.Kind.CREATE && found.stack().isEmpty()) {
                log.step("Stack '" + spec.stackName() + "' does not exist in "
                        + stack.target().place());
            }
            new PlanOutput(getLog(), outputDirectory()).write(DeploymentPlan.of(found, rendered.document()));
            judge(found);
        });
    }

    private void judge(StackPlan found) throws MojoFailureException {
        Optional<String> problem = found.refusedRemoval().or(found::replacement);
        if (problem.isPresent() && failOnReplacement) {
            throw new MojoFailureException(problem.get());
        }
        found.refusedRemoval().ifPresent(getLog()::warn);
    }
}
