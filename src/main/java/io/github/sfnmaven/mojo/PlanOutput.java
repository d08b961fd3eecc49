package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.plan.DeploymentPlan;
import io.github.sfnmaven.plan.PlanReport;
import io.github.sfnmaven.plan.PlanText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Prints a plan and writes its report. */
record PlanOutput(Log log, Path directory) {
    void write(DeploymentPlan plan) throws MojoExecutionException {
        log.info(PlanText.lines(plan).stream().map(Quote::printable).collect(Collectors.joining("\n")));
        try {
            PlanReport.write(directory, plan);
        } catch (IOException e) {
            throw new MojoExecutionException("The plan's report cannot be written: " + Reason.of(e), e);
        }
    }
}
