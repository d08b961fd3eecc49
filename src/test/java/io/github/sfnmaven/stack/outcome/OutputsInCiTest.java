package io.github.sfnmaven.stack.outcome;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/ci.md that hand outputs to later steps. */
class OutputsInCiTest {
    private static final Map<String, String> OUTPUTS = new TreeMap<>(Map.of(
            "StateMachineArn", "arn:aws:states:eu-central-1:123456789012:stateMachine:order",
            "Label", "Bob's \"best\" order = $5 `now` \\ done",
            "Lines", "one\nLabel<<EOF\n\nthree",
            "City", "Zürich"));

    @TempDir
    Path folder;

    @Test
    void reachGithubWhateverTheyHold() throws Exception {
        Files.createDirectory(folder.resolve("target"));
        OutputsFile.JSON.write(folder.resolve("target/outputs.json"), OUTPUTS);

        assertThat(github(run(command("jq ")))).isEqualTo(OUTPUTS);
    }

    @Test
    void reachGithubAsPropertiesWithoutQuotes() throws Exception {
        Map<String, String> simple = Map.of("Arn", OUTPUTS.get("StateMachineArn"), "Label", "Bob's \"best\" = $5");
        Files.createDirectory(folder.resolve("target"));
        OutputsFile.PROPERTIES.write(folder.resolve("target/outputs.properties"), simple);

        assertThat(github(run("cat target/outputs.properties >> \"$GITHUB_OUTPUT\"")))
                .isEqualTo(simple);
    }

    @Test
    void reachAShell() throws Exception {
        Files.createDirectory(folder.resolve("target"));
        OutputsFile.ENV.write(folder.resolve("target/outputs.env"), OUTPUTS);

        run(". target/outputs.env; printf 'Label<<end\\n%s\\nend\\n' \"$Label\" >> \"$GITHUB_OUTPUT\"");

        assertThat(github(folder.resolve("output"))).containsEntry("Label", OUTPUTS.get("Label"));
    }

    /** A line of GitHub's workflow on the page. */
    private static String command(String begin) throws IOException {
        Matcher line = Pattern.compile("(?m)^ +(" + Pattern.quote(begin) + ".*)$")
                .matcher(Files.readString(Path.of("docs/ci.md")));
        assertThat(line.find()).isTrue();
        return line.group(1);
    }

    private Path run(String command) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        ProcessBuilder bash =
                new ProcessBuilder("bash", "-euo", "pipefail", "-c", "uuidgen() { echo 4711; }\n" + command);
        bash.directory(folder.toFile()).environment().put("GITHUB_OUTPUT", output.toString());
        assumeTrue(hasTools("bash", "jq"), "bash or jq is missing");
        Process process = bash.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return output;
    }

    private static boolean hasTools(String... names) {
        List<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .allMatch(name -> folders.stream().anyMatch(path -> Files.isExecutable(path.resolve(name))));
    }

    /** Reads {@code name=value} and {@code name<<delimiter}, as the runner does. */
    private static Map<String, String> github(Path file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int equals = line.indexOf('=');
            int heredoc = line.indexOf("<<");
            if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            } else {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(line.substring(heredoc + 2));
                values.put(line.substring(0, heredoc), String.join("\n", lines.subList(i + 1, end)));
                i = end;
            }
        }
        return values;
    }
}
