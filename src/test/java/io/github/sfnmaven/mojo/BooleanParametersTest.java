package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.junit.jupiter.api.Test;

@MojoTest
class BooleanParametersTest extends GoalTest {
    @Test
    @InjectMojo(goal = "deploy")
    void areTrueOrFalseWhateverTheParameter(DeployMojo goal) {
        List<String> booleans = goal.execution.getMojoDescriptor().getParameters().stream()
                .filter(parameter ->
                        parameter.getType().toLowerCase(Locale.ROOT).endsWith("boolean"))
                .map(Parameter::getName)
                .toList();

        assertThat(booleans).contains("failOnReplacement", "wait", "tracing", "provenance", "deployAtEnd");
        for (String name : booleans) {
            build().session.getUserProperties().clear();
            build().commandLine("sfn." + name, "yes");
            assertThatThrownBy(() -> run(goal))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("'yes' is none of true, false: set <" + name + "> or -Dsfn." + name);
        }
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=")
    void areNotEmpty(ValidateMojo goal) {
        assertThatThrownBy(() -> run(goal)).hasMessage("'' is none of true, false: set <remote> or -Dsfn.remote");
    }

    @Test
    @InjectMojo(goal = "validate")
    void areCheckedInThePom(ValidateMojo goal) throws Exception {
        configure(goal, "<remote>1</remote>");

        assertThatThrownBy(() -> run(goal)).hasMessage("'1' is none of true, false: set <remote> or -Dsfn.remote");
    }

    @Test
    @InjectMojo(goal = "validate")
    void areCheckedInPropertiesBehindAnExpression(ValidateMojo goal) throws Exception {
        build().property("ask", "on").property("sfn.remote", "true");
        configure(goal, "<remote>${ask}</remote>");

        assertThatThrownBy(() -> run(goal)).hasMessage("'on' is none of true, false: set <remote> or -Dsfn.remote");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=FALSE")
    void areWrittenInAnyCase(ValidateMojo goal) {
        assertThatCode(() -> run(goal)).doesNotThrowAnyException();
    }
}
