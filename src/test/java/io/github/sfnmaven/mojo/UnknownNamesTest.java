package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MojoTest
class UnknownNamesTest extends GoalTest {
    private static final String NOTHING = "[INFO] No definitions in src/main/sfn: nothing to do";

    @ParameterizedTest
    @InjectMojo(goal = "validate")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "stackname,          'sfn.stackName'",
                "stack,              'sfn.stackName' or 'sfn.stackPolicyFile' or 'sfn.onMissingStack'",
                "stack-name,         'sfn.stackName'",
                "stack.name,         'sfn.stackName'",
                "endpoint,           'sfn.endpointUrl'",
                "url,                'sfn.endpointUrl'",
                "endpoint-url,       'sfn.endpointUrl'",
                "role,               'sfn.assumeRoleArn' or 'sfn.executionRoleArn' or 'sfn.cloudFormationRoleArn'",
                "bucket,             'sfn.artifactBucket'",
                "definition,         'sfn.definitions'",
                "file,               'sfn.outputsFile' or 'sfn.parametersFile' or 'sfn.stackPolicyFile'",
                "aws.region,         'sfn.region'",
                "awsProfile,         'sfn.profile'",
                "faliOn,             'sfn.failOn'",
                "tag,                'sfn.tags'",
                "parameter.Stage,    'sfn.parameters.Stage'",
                "param.Stage,        'sfn.parameters.Stage'",
                "var.stage,          'sfn.variables.stage'",
                "substitution.A.b,   'sfn.substitutions.A.b'",
                "stackName.dev,      'sfn.stackName'"
            })
    void areErrorsWhereTheyResembleAParameter(String name, String meant, ValidateMojo goal) {
        build().commandLine("sfn." + name, "x");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'sfn." + name + "' is not a parameter of this plugin (did you mean " + meant + "?)");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.variables=stage=v2")
    void areErrorsForAMapWithoutAKey(ValidateMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .hasMessage("'sfn.variables' sets nothing, since 'variables' is a map: write"
                        + " -Dsfn.variables.<key>=<value>");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.stage=prod", "sfn.it.endpoint=x", "sfn.stackNamePrefix=x"})
    void areWarnedOfOnceWhereTheyResembleNone(ValidateMojo goal) throws Exception {
        run(goal);

        assertThat(run(goal))
                .filteredOn(line -> line.startsWith("[WARNING]"))
                .containsExactly(
                        "[WARNING] 'sfn.it.endpoint' is not a parameter of this plugin and sets nothing:"
                                + " mvn sfn:help -Ddetail lists them",
                        "[WARNING] 'sfn.stackNamePrefix' is not a parameter of this plugin and sets nothing (did you"
                                + " mean 'sfn.stackName'?)",
                        "[WARNING] 'sfn.stage' is not a parameter of this plugin and sets nothing:"
                                + " mvn sfn:help -Ddetail lists them");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({
        "sfn.noChanges=fail",
        "sfn.parameters.stackname=x",
        "sfn.tags.a.b=c",
        "sfn.outputs.orders.Arn=arn",
        "sfn.skip=false",
        "stackname=x"
    })
    void areNotTheParametersOfOtherGoalsAndTheKeysOfMaps(ValidateMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.stack=dev")
    void areNotPropertiesThatThePomRefersTo(ValidateMojo goal) throws Exception {
        Model model = new Model();
        model.addProperty("name", "${sfn.stack}-orders");
        build().project.setOriginalModel(model);

        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.regions=eu")
    void areWarnedOfWhereThePomDeclaresThem(ValidateMojo goal) throws Exception {
        build().property("sfn.regions", "us").property("sfn.owner", "orders");

        assertThat(run(goal))
                .containsExactly(
                        "[WARNING] 'sfn.regions' is not a parameter of this plugin (did you mean 'sfn.region'?)",
                        NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    void areErrorsAsElements(ValidateMojo goal) throws Exception {
        declare(goal, "<failon>never</failon><parameters/><endpoint>x</endpoint><owner>me</owner>");

        assertThatThrownBy(() -> run(goal)).hasMessageStartingWith("2 problems");
        assertThat(log.lines())
                .containsExactly(
                        "[WARNING] <owner> in <configuration> is not a parameter of this plugin and sets nothing:"
                                + " mvn sfn:help -Ddetail lists them",
                        "[ERROR] <failon> in <configuration> is not a parameter of this plugin"
                                + " (did you mean 'failOn'?)",
                        "[ERROR] <endpoint> in <configuration> is not a parameter of this plugin"
                                + " (did you mean 'endpointUrl'?)");
    }

    private void declare(ValidateMojo goal, String elements) throws Exception {
        Plugin declared = new Plugin();
        declared.setGroupId(goal.plugin.getGroupId());
        declared.setArtifactId(goal.plugin.getArtifactId());
        declared.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>")));
        build().project.getBuild().setPlugins(List.of(declared));
    }
}
