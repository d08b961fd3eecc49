package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.template.RenderedTemplate;
import io.github.sfnmaven.template.Substitutions;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
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
     * The reaction to a stack that has nothing to update: {@code ok} or {@code fail}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.noChanges", defaultValue = "ok")
    String noChanges;

    /**
     * A file to write the outputs to; the ending picks the format: {@code .properties}, {@code .json} or {@code .env}.
     * On POSIX its owner alone may read it, since outputs may be secret. Each stack and each module of a build needs a
     * file of its own.
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

    /**
     * Whether to deploy no stack before the last module of the build that runs this goal, and then all of them, in the
     * order of the modules; none if anything in the build has failed. Modules without this goal that come later are not
     * waited for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.deployAtEnd", defaultValue = "false")
    boolean deployAtEnd;

    @Inject
    LifecycleExecutor lifecycle;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        DeployTerms terms = DeployTerms.of(this);
        DeployTurn turn = new DeployTurn(this);
        Map<String, String> literals = Substitutions.literals(map("substitutions", substitutions));
        List<CheckedDefinition> checked =
                remote && !isForbidden() ? RemoteOpinion.check(this, literals) : checkDefinitions();
        if (!hasNothing(checked)) {
            refuseSnapshots();
            terms.outputs().claim(stackName());
            RejectErrors.beforeDeploying(checked, findingsLog());
            StackOptions options = options();
            StackWork.run(this, clients -> {
                RenderedTemplate rendered = render(checked, clients);
                StackSpec spec = spec(rendered, checked).withOptions(options);
                FailedDefinition refused = new FailedDefinition(checked, rendered.stateMachines(), literals);
                turn.take(new ReadyDeploy(this, terms, spec, refused), clients);
            });
        }
        turn.end();
    }

    /** Others may wait for this module. */
    @Override
    void skipped() throws MojoExecutionException, MojoFailureException {
        new DeployTurn(this).end();
    }
}
