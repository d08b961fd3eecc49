package io.github.sfnmaven.hello;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Maven of its own, as a user would start it, whose log is shown indented. */
record MavenRun(String home, String repository, File folder, List<String> arguments) {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "AWS_ACCESS_KEY_ID", "test",
            "AWS_SECRET_ACCESS_KEY", "test",
            "AWS_REGION", "us-east-1",
            "AWS_EC2_METADATA_DISABLED", "true",
            "MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

    /** Ends as an exception when Maven does not succeed. */
    void run() throws IOException, InterruptedException {
        boolean windows = File.separatorChar == '\\';
        List<String> line = new ArrayList<>(
                List.of(home + "/bin/mvn" + (windows ? ".cmd" : ""), "-B", "-ntp", "-Dmaven.repo.local=" + repository));
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder).redirectErrorStream(true);
        // The demonstration is about LocalStack: nothing of the user's AWS settings is to take part.
        builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader log =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            log.lines().forEach(text -> System.out.println("   " + text));
        }
        if (process.waitFor() != 0) {
            throw new IOException("'" + this + "' failed with exit code " + process.exitValue());
        }
    }

    @Override
    public String toString() {
        return "mvn " + String.join(" ", arguments);
    }
}
