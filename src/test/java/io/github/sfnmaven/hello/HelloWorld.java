package io.github.sfnmaven.hello;

import io.github.sfnmaven.emulator.StopEmulator;
import io.github.sfnmaven.it.Cloud;
import io.github.sfnmaven.it.Example;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * An Ant task that shows what the plugin is for: deploys {@code examples/hello-world} to LocalStack, runs the state
 * machine, changes its definition, deploys and runs it again, and tells what it does.
 */
public final class HelloWorld {

    private static final String STACK = "hello-world";
    private static final String DEFINITION = "src/main/sfn/hello-world.asl.json";
    private static final String BEFORE = "\"Result\": \"World\"";
    private static final String AFTER = "\"Result\": \"World, deployed again\"";

    private final StopEmulator stop = new StopEmulator();
    private File folder = new File("target/hello/hello-world");
    private String endpoint = "";
    private String type = "";
    private String maven = "";
    private String repository = "";

    /** Where the example is copied to. */
    public void setFolder(File folder) {
        this.folder = folder;
    }

    /** Where LocalStack listens. */
    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    /** The folder of the emulator that ends with the demonstration, however that ends. */
    public void setEmulatorFolder(File folder) {
        stop.setFolder(folder);
    }

    /** STANDARD or EXPRESS. */
    public void setType(String type) {
        this.type = type.toUpperCase(Locale.ROOT);
    }

    /** The home of the Maven to deploy with. */
    public void setMaven(String maven) {
        this.maven = maven;
    }

    /** Maven's local repository, which has the plugin. */
    public void setRepository(String repository) {
        this.repository = repository;
    }

    public void execute() throws IOException, InterruptedException {
        try {
            show();
        } finally {
            stop.execute();
        }
    }

    private void show() throws IOException, InterruptedException {
        Path definition = folder.toPath().resolve(DEFINITION);
        Example.copy(STACK, folder);
        MavenRun deploy = new MavenRun(
                maven,
                repository,
                folder,
                List.of("sfn:deploy", "-Dsfn.endpointUrl=" + endpoint, "-Dsfn.stateMachineType=" + type));

        step(1, "Deploy examples/hello-world: " + deploy);
        deploy.run();

        step(2, "Run it");
        run();

        step(3, "Change " + DEFINITION);
        say("- " + BEFORE);
        say("+ " + AFTER);
        Files.writeString(definition, Files.readString(definition).replace(BEFORE, AFTER));

        step(4, "Deploy it again: " + deploy);
        deploy.run();

        step(5, "Run it");
        run();
        System.out.println();
    }

    private void run() {
        Cloud cloud = new Cloud(endpoint);
        String arn = cloud.output(STACK, "StateMachineArn");
        say("State machine " + arn);
        say("Output: " + (type.equals("EXPRESS") ? cloud.runExpress(arn, "{}") : cloud.run(arn, "{}")));
    }

    private static void step(int number, String text) {
        System.out.println("\n" + number + ". " + text + "\n");
    }

    private static void say(String text) {
        System.out.println("   " + text);
    }
}
