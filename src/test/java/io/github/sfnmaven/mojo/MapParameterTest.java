package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapParameterTest {
    @TempDir
    Path folder;

    @Test
    void isEmptyWhereNothingIsSet() {
        assertThat(map(TestBuild.in(folder)).merge("tags", null)).isEmpty();
    }

    @Test
    void letsThePomWinOverTheFile() {
        assertThat(map(TestBuild.in(folder)).merge("parameters", Map.of("Stage", "file"), Map.of("Stage", "pom")))
                .containsExactly(entry("Stage", "pom"));
    }

    @Test
    void letsAPropertyWinOverThePom() {
        TestBuild build = TestBuild.in(folder).property("sfn.tags.team", "property");

        assertThat(map(build).merge("tags", Map.of("team", "pom"))).containsExactly(entry("team", "property"));
    }

    @Test
    void letsTheCommandLineWinOverAProperty() {
        TestBuild build =
                TestBuild.in(folder).property("sfn.tags.team", "property").commandLine("sfn.tags.team", "line");

        assertThat(map(build).merge("tags", Map.of("team", "pom"))).containsExactly(entry("team", "line"));
    }

    @Test
    void keepsTheEntriesOfAllPlaces() {
        TestBuild build = TestBuild.in(folder).property("sfn.parameters.C", "3").commandLine("sfn.parameters.D", "4");

        assertThat(map(build).merge("parameters", Map.of("A", "1"), Map.of("B", "2")))
                .containsExactly(entry("A", "1"), entry("B", "2"), entry("C", "3"), entry("D", "4"));
    }

    @Test
    void takesAllBehindThePrefixForTheKeyDotsIncluded() {
        TestBuild build = TestBuild.in(folder).commandLine("sfn.tags.com.example.team", "orders");

        assertThat(map(build).merge("tags", null)).containsExactly(entry("com.example.team", "orders"));
    }

    @Test
    void takesAnEmptyElementForTheEmptyString() {
        Map<String, String> configured = new LinkedHashMap<>();
        configured.put("transform", null);

        assertThat(map(TestBuild.in(folder)).merge("variables", configured)).containsExactly(entry("transform", ""));
    }

    @Test
    void takesAnEmptyPropertyOfTheCommandLineForTheEmptyString() {
        TestBuild build = TestBuild.in(folder).commandLine("sfn.variables.transform", "");

        assertThat(map(build).merge("variables", Map.of("transform", "AWS::Serverless-2016-10-31")))
                .containsExactly(entry("transform", ""));
    }

    @Test
    void keepsSpacesAroundValues() {
        TestBuild build = TestBuild.in(folder).commandLine("sfn.variables.title", " a b ");

        assertThat(map(build).merge("variables", null)).containsExactly(entry("title", " a b "));
    }

    @Test
    void evaluatesWhatPropertiesGiveAsMavenDoesForOtherParameters() {
        TestBuild build = TestBuild.in(folder)
                .property("stage", "prod")
                .commandLine("sfn.tags.a", "x-${stage}")
                .commandLine("sfn.tags.b", "${project.artifactId}")
                .commandLine("sfn.tags.c", "$${stage} pa$$word ${open");

        assertThat(map(build).merge("tags", null))
                .containsExactly(entry("a", "x-prod"), entry("b", "orders"), entry("c", "${stage} pa$$word ${open"));
    }

    @Test
    void leavesAloneWhatOnlyBeginsLikeIt() {
        TestBuild build = TestBuild.in(folder)
                .commandLine("sfn.tags", "a")
                .commandLine("sfn.tags.", "b")
                .commandLine("sfn.tagsets.c", "c");

        assertThat(map(build).merge("tags", null)).isEmpty();
    }

    private static MapParameter map(TestBuild build) {
        return new MapParameter(build.goal());
    }
}
