package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.diagnostic.Quote;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a goal does to a stack, with an end in good order also when the JVM is told to end. */
final class StackWork {
    private StackWork() {}

    /** Works, and says how it ended: as long as this lasts, the JVM does not end. */
    @FunctionalInterface
    interface Action {
        void with(AwsClients clients) throws MojoExecutionException, MojoFailureException;
    }

    /** As {@link AwsWork#run}, with the settings of the goal. */
    static void run(AwsMojo goal, Action action) throws MojoExecutionException, MojoFailureException {
        Log log = goal.getLog();
        String stuck = "Stopped while a call for stack '" + goal.stackName() + "' was not answered: the stack may be"
                + " changing; see with 'mvn sfn:wait -Dsfn.stackName=" + goal.stackName() + "'";
        Commands commands = Commands.of(goal);
        try (LastWords words = LastWords.orElse(() -> log.error(commands.completed(stuck)))) {
            try {
                AwsWork.run(goal.clientSettings(), goal.timeLimit(), clients -> {
                    action.with(clients);
                    return clients;
                });
            } catch (MojoExecutionException | MojoFailureException e) {
                if (words.isLate()) {
                    log.error(Quote.printable(String.valueOf(e.getMessage())));
                }
                throw e;
            }
        }
    }
}
