package io.github.sfnmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern SNIPPET = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    void showsOnlySnippetsThatAnIntegrationTestRuns() throws IOException {
        List<String> projects = Stream.concat(poms("src/it"), poms("examples")).toList();

        for (String snippet : snippets()) {
            assertThat(projects).as(snippet).anySatisfy(pom -> assertThat(pom).contains(squeeze(snippet)));
        }
    }

    @Test
    void namesTheVersionOfThisProject() throws IOException {
        assertThat(snippets().stream().filter(snippet -> snippet.contains("<artifactId>sfn-maven-plugin</artifactId>")))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(snippet).contains("<version>" + version() + "</version>"));
    }

    @Test
    void linksToFilesThatAreThere() throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    private static String version() throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static List<String> snippets() throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Stream<String> poms(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.endsWith("pom.xml")).map(ReadmeTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return squeeze(Files.readString(file).replace("@project.version@", version()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeeze(String xml) {
        return xml.replaceAll("\\s+", "");
    }
}
