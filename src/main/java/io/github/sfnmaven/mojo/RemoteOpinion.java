package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.AwsFailure;
import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.remote.Merge;
import io.github.sfnmaven.remote.ServiceCheck;
import io.github.sfnmaven.tree.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What Step Functions itself says. Where it cannot be asked, that is said once in a run of Maven, and nobody tries
 * again: the same account at the same address will not answer the next definition or module either. Apart from the
 * goals, so that the SDK is loaded only when AWS is called.
 */
final class RemoteOpinion implements SecondOpinion {
    private static final String MEMORY = RemoteOpinion.class.getName() + ": ";

    private final Log log;
    private final AwsClients clients;
    private final Map<String, String> literals;
    private final Map<String, Object> run;
    private final String address;

    private RemoteOpinion(
            DefinitionMojo goal, ClientSettings settings, AwsClients clients, Map<String, String> values) {
        this.log = goal.getLog();
        this.clients = clients;
        this.literals = values;
        this.run = goal.session.getRequest().getData();
        this.address = MEMORY + settings;
    }

    /**
     * Checks a goal's definitions with the service's opinion.
     *
     * @param literals values for placeholders of the definitions
     */
    static List<CheckedDefinition> check(DefinitionMojo goal, Map<String, String> literals)
            throws MojoExecutionException, MojoFailureException {
        ClientSettings settings = goal.clientSettings();
        try (AwsClients clients = AwsClients.open(settings)) {
            return goal.checkDefinitions(new RemoteOpinion(goal, settings, clients, literals));
        }
    }

    @Override
    public List<Diagnostic> on(Document definition, StateMachineType type, List<Diagnostic> own) {
        if (isGivenUp()) {
            return own;
        }
        try {
            ServiceCheck service = new ServiceCheck(clients.stepFunctions(), AslValidator.REMOTE, values());
            ServiceCheck.Answer answer = service.check(definition, type.name());
            if (answer.truncated()) {
                log.info("Step Functions reports only the first " + ServiceCheck.MOST_FINDINGS + " findings of "
                        + definition.source().name());
            }
            return Merge.of(own, answer.diagnostics());
        } catch (SdkException e) {
            giveUp(clients.explain(e));
        } catch (AwsFailure e) {
            giveUp(e);
        }
        return own;
    }

    /** With the pseudo parameters that are known without asking anybody. */
    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>(literals);
        values.put("AWS::Region", clients.region());
        values.put("AWS::Partition", clients.partition());
        return values;
    }

    private boolean isGivenUp() {
        synchronized (run) {
            return run.containsKey(address);
        }
    }

    private void giveUp(AwsFailure why) {
        boolean news;
        synchronized (run) {
            run.put(address, why.getMessage());
            news = run.putIfAbsent(MEMORY + why.getMessage(), "") == null;
        }
        if (news) {
            log.info("Step Functions was not asked (sfn.remote): " + why.getMessage());
        }
        log.debug(why);
    }
}
