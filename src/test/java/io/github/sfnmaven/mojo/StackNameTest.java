package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackNameTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", "orders", "Orders-2", "o--"})
    void takesLettersDigitsAndHyphens(String name) throws Exception {
        assertThat(stackName(name)).isEqualTo(name);
    }

    @Test
    void takes128Characters() throws Exception {
        assertThat(stackName("a".repeat(128))).isEqualTo("a".repeat(128));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "my.orders", "my_orders", "2orders", "-orders", "orders ", "bestellübersicht"})
    void namesTheParameterWhereTheNameIsNone(String name) {
        assertThatThrownBy(() -> stackName(name))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + name + "' is not a stack name (a letter, then letters, digits and hyphens, up to 128"
                        + " characters): set <stackName> or -Dsfn.stackName");
    }

    @Test
    void refuses129Characters() {
        assertThatThrownBy(() -> stackName("a".repeat(129)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageEndingWith("up to 128 characters): set <stackName> or -Dsfn.stackName");
    }

    @Test
    void isMissingWithoutAPomEvenThoughMavenMakesUpAnArtifactId() {
        assertThatThrownBy(() -> stackName(TestBuild.withoutPom(folder), "standalone-pom"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Missing stack name: set <stackName> or -Dsfn.stackName");
    }

    @Test
    void isMissingWhereMavenHasNoArtifactId() {
        assertThatThrownBy(() -> stackName(TestBuild.withoutPom(folder), null))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Missing stack name: set <stackName> or -Dsfn.stackName");
    }

    @Test
    void mayBeGivenWithoutAPom() throws Exception {
        assertThat(stackName(TestBuild.withoutPom(folder), "orders")).isEqualTo("orders");
    }

    private String stackName(String name) throws MojoFailureException {
        return stackName(TestBuild.in(folder), name);
    }

    private static String stackName(TestBuild build, @Nullable String name) throws MojoFailureException {
        EventsMojo goal = new EventsMojo();
        goal.project = build.project;
        goal.stackName = name;
        return goal.stackName();
    }
}
