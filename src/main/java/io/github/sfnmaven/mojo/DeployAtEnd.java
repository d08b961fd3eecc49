package io.github.sfnmaven.mojo;

import io.github.sfnmaven.reactor.PutOff;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Deploys what all modules have put off, one stack after the other, up to the first that fails. */
final class DeployAtEnd {
    private static final String NOT_BEGUN = "not begun";

    private final Log log;
    private final List<PutOff> deployments;
    private final List<String> ends = new ArrayList<>();

    /** @param deployments in the order in which they are to be done */
    DeployAtEnd(Log log, List<PutOff> deployments) {
        this.log = log;
        this.deployments = deployments;
    }

    /** Throws what ended the first stack that failed. */
    void run() throws MojoExecutionException, MojoFailureException {
        log.info("All modules are built: deploying " + FindingsLog.number(deployments.size(), "stack"));
        try {
            for (PutOff each : deployments) {
                log.info("\n--- stack '" + each.stack() + "' of " + each.module() + " (" + (ends.size() + 1) + " of "
                        + deployments.size() + ") ---");
                run(each);
            }
        } finally {
            summarise();
        }
    }

    private void run(PutOff deployment) throws MojoExecutionException, MojoFailureException {
        ends.add("failed");
        Object end = deployment.work().get();
        if (end instanceof MojoExecutionException trouble) {
            throw trouble;
        }
        if (end instanceof MojoFailureException failure) {
            throw failure;
        }
        ends.set(ends.size() - 1, end.toString());
    }

    private void summarise() {
        int width = deployments.stream()
                .mapToInt(each -> each.stack().length())
                .max()
                .orElse(0);
        StringBuilder lines = new StringBuilder("\nStacks of this build:");
        for (int i = 0; i < deployments.size(); i++) {
            PutOff each = deployments.get(i);
            String end = i < ends.size() ? ends.get(i) : NOT_BEGUN;
            lines.append("\n  ")
                    .append(each.stack())
                    .append(" ".repeat(width - each.stack().length()))
                    .append("  ")
                    .append(String.format("%-9s", end))
                    .append("  ")
                    .append(each.module());
        }
        log.info(lines);
    }
}
