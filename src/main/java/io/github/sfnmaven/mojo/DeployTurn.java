package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.reactor.Arrival;
import io.github.sfnmaven.reactor.Barrier;
import io.github.sfnmaven.reactor.PutOff;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.maven.execution.BuildFailure;
import org.apache.maven.execution.MavenExecutionResult;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.SessionData;
import org.jspecify.annotations.Nullable;

/** The turn that an execution of the goal has among all of the build. */
final class DeployTurn {
    private static final String KEY = "io.github.sfnmaven:sfn-maven-plugin:deploys";

    private final DeployMojo goal;
    private final Barrier barrier;
    private @Nullable ReadyDeploy deferred;

    DeployTurn(DeployMojo goal) {
        this.goal = goal;
        this.barrier = new Barrier(shared(goal.session.getRepositorySession().getData()));
    }

    /** Deploys, or puts it off. */
    void take(ReadyDeploy deploy, AwsClients clients) throws MojoExecutionException, MojoFailureException {
        claim(clients.region());
        if (!goal.deployAtEnd) {
            deploy.run(clients);
            return;
        }
        // Asked for now, so that missing or wrong credentials show before any stack of the build changes.
        Objects.requireNonNull(clients.cloudFormation());
        deploy.terms().accounts().check(clients);
        String stack = goal.stackName();
        if (barrier.putOff(me(), new PutOff(stack, ModuleView.name(goal.project), deploy::runElsewhere))) {
            EndOfBuild.first(goal.session.getRequest(), this::warnOfWhatWaitsStill);
        }
        deferred = deploy;
    }

    /** Ends the turn, and the waiting of all who have put something off, if nobody else is to come. */
    void end() throws MojoExecutionException, MojoFailureException {
        if (failure().isPresent()) {
            return;
        }
        DeployExecutions executions = new DeployExecutions(goal.lifecycle, goal.session, goal.plugin);
        Arrival arrival = barrier.arrive(me(), executions::all);
        if (!arrival.due().isEmpty()) {
            new DeployAtEnd(goal.getLog(), arrival.due()).run();
        } else if (deferred != null) {
            goal.getLog()
                    .info("Stack '" + deferred.spec().stackName() + "' is deployed at the end of the build: "
                            + FindingsLog.number(arrival.missing().size(), "deploy") + " to come");
        }
    }

    private void warnOfWhatWaitsStill() {
        if (barrier.isWaitedFor()) {
            goal.getLog()
                    .warn("Nothing is deployed at the end of the build: "
                            + failure().map(who -> who + " has failed").orElse("not every module came to its deploy"));
        }
    }

    /** Two modules with one stack would turn it into each other's in every build. */
    private void claim(String region) throws MojoFailureException {
        String stack = goal.stackName();
        String where = Stream.of(stack, region, goal.endpointUrl, goal.profile, goal.serverId, goal.assumeRoleArn)
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList()
                .toString();
        String module = ModuleView.name(goal.project);
        Optional<String> other = barrier.claim(where, module);
        if (other.isPresent()) {
            throw new MojoFailureException("Stack '" + stack + "' is that of module '" + other.get()
                    + "' in this build already: set another <stackName> in module '" + module
                    + "', or build one of them at a time with -pl");
        }
    }

    private Optional<String> failure() {
        MavenExecutionResult result = goal.session.getResult();
        return goal.session.getProjects().stream()
                .filter(project -> result.getBuildSummary(project) instanceof BuildFailure)
                .findFirst()
                .map(project -> "module '" + ModuleView.name(project) + "'")
                .or(() -> result.hasExceptions() ? Optional.of("the build") : Optional.empty());
    }

    private String me() {
        return DeployExecutions.name(goal.project, goal.execution);
    }

    /** The repository session is the one thing that all threads and all loaded plugins of a build have in common. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> shared(SessionData data) {
        data.set(KEY, null, new ConcurrentHashMap<String, Object>());
        return (Map<String, Object>) data.get(KEY);
    }
}
