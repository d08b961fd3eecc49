package io.github.sfnmaven.mojo;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A JVM of its own that waits for a stack, to be ended from outside. Credentials come from the environment. */
final class WaitingBuild {
    private WaitingBuild() {}

    /** Takes a folder, an endpoint and what to do on an interruption. */
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
        goal.timeout = "20s";
        goal.execute();
    }

    static Process start(Path folder, String endpoint, String onInterrupt) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WaitingBuild.class.getName(),
                folder.toString(),
                endpoint,
                onInterrupt);
        builder.environment().put("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE");
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "s3cr3t");
        return builder.redirectErrorStream(true).start();
    }
}
