package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

/** Reads what the build tells Maven of the goals. */
class PluginDescriptorTest {
    /** What an entry of the command line cannot be bound to as a whole: {@link MapParameter} reads the entries. */
    private static final Set<String> MAPS = Set.of("parameters", "rules", "substitutions", "tags", "variables");

    private final PluginDescriptor plugin = read();

    @Test
    void hasThePrefixSfn() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("sfn");
    }

    @Test
    void bindsGoalsToTheirPhases() {
        assertThat(plugin.getMojos())
                .extracting(MojoDescriptor::getGoal, MojoDescriptor::getPhase)
                .containsExactlyInAnyOrder(
                        tuple("delete", null),
                        tuple("deploy", "deploy"),
                        tuple("events", null),
                        tuple("help", null),
                        tuple("init", null),
                        tuple("outputs", "initialize"),
                        tuple("recover", null),
                        tuple("plan", null),
                        tuple("render", "package"),
                        tuple("validate", "process-resources"),
                        tuple("wait", null));
    }

    @Test
    void needsAPomOnlyForWhatIsMadeOfAProject() {
        assertThat(plugin.getMojos().stream()
                        .filter(MojoDescriptor::isProjectRequired)
                        .map(MojoDescriptor::getGoal))
                .containsExactlyInAnyOrder("deploy", "plan", "render");
    }

    @Test
    void runsInParallelBuilds() {
        assertThat(plugin.getMojos()).allMatch(MojoDescriptor::isThreadSafe);
    }

    @Test
    void leavesMavensOfflineModeToArtifacts() {
        assertThat(plugin.getMojos()).noneMatch(MojoDescriptor::isOnlineRequired);
    }

    @Test
    void writesTheHelloWorldOnceInAReactor() {
        assertThat(plugin.getMojos().stream()
                        .filter(MojoDescriptor::isAggregator)
                        .map(MojoDescriptor::getGoal))
                .containsExactly("init");
    }

    @Test
    void saysWhatEachGoalDoes() {
        assertThat(plugin.getMojos())
                .allSatisfy(goal ->
                        assertThat(goal.getDescription()).as(goal.getGoal()).isNotBlank());
    }

    @Test
    void saysWhatEachParameterMeansAndSinceWhen() {
        assertThat(parameters()).allSatisfy(parameter -> {
            assertThat(parameter.getDescription()).as(parameter.getName()).isNotBlank();
            assertThat(parameter.getSince()).as(parameter.getName()).isNotBlank();
        });
    }

    @Test
    void documentsEachParameterForReaders() throws IOException {
        StringBuilder pages = new StringBuilder(Files.readString(Path.of("README.md")));
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            for (Path page :
                    docs.filter(file -> file.toString().endsWith(".md")).toList()) {
                pages.append(Files.readString(page));
            }
        }

        assertThat(parameters().map(Parameter::getName).distinct())
                .allSatisfy(name -> assertThat(pages.toString()).containsPattern("(`|sfn\\.)" + name + "[`=]"));
    }

    @Test
    void tellsEclipseWhatToDoWithEachGoal() throws IOException {
        String mapping = Files.readString(
                Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"), StandardCharsets.UTF_8);

        assertThat(Pattern.compile("<goal>(\\w+)</goal>").matcher(mapping).results())
                .extracting(match -> match.group(1))
                .containsExactlyInAnyOrderElementsOf(plugin.getMojos().stream()
                        .map(MojoDescriptor::getGoal)
                        .filter(goal -> !goal.equals("help"))
                        .toList());
    }

    @Test
    void bindsEachParameterButMapsToAProperty() {
        assertThat(parameters().filter(parameter -> !MAPS.contains(parameter.getName())))
                .allSatisfy(parameter ->
                        assertThat(parameter.getExpression()).isEqualTo("${sfn." + parameter.getName() + "}"));
    }

    @Test
    void hasNoMapsButThoseThatReadTheirEntries() {
        assertThat(parameters()
                        .filter(parameter -> parameter.getType().equals("java.util.Map"))
                        .map(Parameter::getName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MAPS);
    }

    @Test
    void givesAParameterTheSameDefaultInAllGoals() {
        List<String> said = parameters()
                .map(parameter -> parameter.getName() + "=" + parameter.getDefaultValue())
                .distinct()
                .toList();

        assertThat(said.stream().map(each -> each.substring(0, each.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    /** What users set; goals take the project and the like from Maven. */
    private Stream<Parameter> parameters() {
        return plugin.getMojos().stream()
                .filter(goal -> !goal.getGoal().equals("help"))
                .flatMap(goal -> goal.getParameters().stream())
                .filter(Parameter::isEditable);
    }

    private static PluginDescriptor read() {
        ClassLoader loader = PluginDescriptorTest.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream("META-INF/maven/plugin.xml");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(reader);
        } catch (Exception e) {
            throw new IllegalStateException("The build has written no META-INF/maven/plugin.xml", e);
        }
    }
}
