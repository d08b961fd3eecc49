package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is published can be built again by somebody else, elsewhere. In JVMs of their own, since line separator and
 * encoding are set once in a JVM's life, as is the order of what {@code Map.of} holds.
 */
class SameBytesTest {
    private static final String INTERNATIONAL = "Gr\u00fc\u00dfe \u0130I\u0131i \uD83D\uDE80";

    @TempDir
    Path folder;

    @Test
    void comeOfTheSameSourcesEverywhere() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("somewhere else/far away");
        Process first = start(here, "en", "user.timezone=UTC", "line.separator=\n", "file.encoding=UTF-8");
        Process second =
                start(there, "tr", "user.timezone=Asia/Kathmandu", "line.separator=\r\n", "file.encoding=ISO-8859-9");

        assertThat(List.of(first.waitFor(), second.waitFor())).containsExactly(0, 0);
        Map<String, String> files = files(here);
        assertThat(files)
                .containsOnlyKeys(
                        "report.json",
                        "report.sarif",
                        "report.xml",
                        "sfn/orders-INVOICE.definition.json",
                        "sfn/orders-title.definition.json",
                        "sfn/orders.template.yaml");
        assertThat(files(there)).isEqualTo(files);
        assertThat(files.values()).allSatisfy(text -> assertThat(text).doesNotContain(folder.toString(), "\r"));
    }

    private Process start(Path project, String language, String... settings) throws IOException {
        Files.createDirectories(project);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language));
        for (String setting : settings) {
            command.add("-D" + setting);
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Build.class.getName(), project.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(language + ".log").toFile())
                .start();
    }

    private static Map<String, String> files(Path project) throws IOException {
        Path target = project.resolve("target");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(target)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = target.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** A build of the same module in whatever folder. */
    static final class Build {
        private Build() {}

        @SuppressWarnings("UnnecessaryAssignment") // No framework is here to inject the helper.
        public static void main(String[] arguments) throws Exception {
            TestBuild build = TestBuild.in(Path.of(arguments[0])).version("1.0");
            build.write("src/main/sfn/title.asl.json", Definitions.UNREACHABLE.replace("Old", INTERNATIONAL));
            build.write("src/main/sfn/INVOICE.asl.yaml", """
                    Comment: %s
                    StartAt: Ask
                    States:
                      Ask: { Type: Task, Resource: "${Function}", Parameters: { Table: "${Table}", Rate: 1.50 }, End: true }
                    """.formatted(INTERNATIONAL));
            build.commandLine("sfn.substitutions.Table", "orders");
            build.commandLine("sfn.substitutions.Function", "{\"Fn::ImportValue\": \"OrderFunction\"}");
            build.commandLine("sfn.variables.stage", "v2");
            RenderMojo goal = new RenderMojo();
            goal.project = build.project;
            goal.session = build.session;
            goal.execution = build.goal().execution();
            goal.plugin = new PluginDescriptor();
            goal.plugin.setVersion("1");
            goal.plugin.addMojo(new MojoDescriptor());
            goal.skip = "false";
            goal.failOn = "never";
            goal.stateMachineType = "EXPRESS";
            goal.stackName = "orders";
            goal.template = "builtin:rest-api";
            goal.logging = "ALL";
            goal.tracing = true;
            goal.reports = "target/report.json,target/report.sarif,target/report.xml";
            goal.attach = true;
            goal.projectHelper = (MavenProjectHelper) Proxy.newProxyInstance(
                    Build.class.getClassLoader(),
                    new Class<?>[] {MavenProjectHelper.class},
                    (proxy, method, values) -> null);
            goal.setLog(new LogLines());
            goal.execute();
        }
    }
}
