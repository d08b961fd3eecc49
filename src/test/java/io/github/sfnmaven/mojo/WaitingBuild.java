package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.StackDeployer;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.api.WaitSettings.OnInterrupt;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A JVM of its own that waits for a stack or deploys one, to be ended from outside. Credentials come from the
 * environment.
 */
final class WaitingBuild {
    private WaitingBuild() {}

    /** Takes a folder, an endpoint, what to do on an interruption, and {@code wait} or {@code deploy}. */
    public static void main(String[] arguments) throws MojoExecutionException, MojoFailureException {
        TestBuild build = TestBuild.in(Path.of(arguments[0]));
        WaitMojo goal = new WaitMojo();
        goal.project = build.project;
        goal.session = build.session;
        goal.execution = build.goal().execution();
        goal.plugin = build.goal().plugin();
        goal.skip = "false";
        goal.stackName = "orders";
        goal.region = "eu-central-1";
        goal.endpointUrl = arguments[1];
        goal.onInterrupt = arguments[2];
        goal.onMissingStack = "fail";
        // Nobody waits forever for a test.
        goal.timeout = "5m";
        if (arguments[3].equals("wait")) {
            goal.execute();
        } else {
            deploy(goal);
        }
    }

    /** As {@code sfn:deploy} does, without what comes before. */
    private static void deploy(WaitMojo goal) throws MojoExecutionException, MojoFailureException {
        StackTemplate template = StackTemplate.read(SourceFile.of("stack.yaml", "Resources: {}\n"), false);
        OnInterrupt onInterrupt = OnInterrupt.valueOf(goal.onInterrupt.toUpperCase(Locale.ROOT));
        WaitSettings settings = goal.waitSettings(true).withOnInterrupt(onInterrupt);
        StackWork.run(goal, clients -> {
            StackSpec spec = StackSpec.of("orders", template);
            StackLog log = new StackLog(goal, EventFormat.of(spec, ZoneOffset.UTC));
            StackSession session = goal.session(clients, settings, log);
            log.end(new StackDeployer(session).deploy(spec));
        });
    }

    static Process start(Path folder, String endpoint, String onInterrupt, String goal) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WaitingBuild.class.getName(),
                folder.toString(),
                endpoint,
                onInterrupt,
                goal);
        builder.environment().put("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "s3cr3t");
        return builder.redirectErrorStream(true).start();
    }
}
